package vn.trangtien.ledger;

import io.micronaut.context.annotation.Context;
import vn.trangtien.identifier.PortalException;

/// Stops the start where the ledger's chain is broken: nothing may be published from it.
@Context
final class LedgerCheck {

  LedgerCheck(RevisionRepository revisions, ContentRepository contents, HeadRepository head) {
    if (new Audit(revisions, contents, head).links() instanceof Verification.Broken broken) {
      throw new PortalException(
          PortalException.Code.LEDGER_BROKEN,
          "The ledger is broken at revision "
              + broken.sequence()
              + ": "
              + broken.reason()
              + ". Restore the database from a backup; nothing was changed.");
    }
  }
}
