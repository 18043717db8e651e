package vn.trangtien.http;

/// Ends a request with a [Problem]; it carries no stack, for nothing is broken.
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.message().en(), null, false, false);
    this.problem = problem;
  }

  /// What to answer.
  public Problem problem() {
    return problem;
  }
}
