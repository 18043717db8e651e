package vn.trangtien.workbench;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// How much of an answer the workbench shows; the protocol gives all of it.
///
/// @param pageRows `portal.workbench.page-rows`: rows in a page that the server draws
/// @param rows `portal.workbench.rows`: rows that a script shows
/// @param answerKilobytes `portal.workbench.answer-kilobytes`: of the cells shown, together
/// @param cellCharacters `portal.workbench.cell-characters`: of one cell
/// @param wordsMinutes `portal.workbench.words-minutes`: how long what can be completed is kept
/// @param words `portal.workbench.words`: how many classes, properties and columns are listed
@ConfigurationProperties("portal.workbench")
record WorkbenchConfiguration(
    @Bindable(defaultValue = "100") int pageRows,
    @Bindable(defaultValue = "1000") int rows,
    @Bindable(defaultValue = "2000") int answerKilobytes,
    @Bindable(defaultValue = "1000") int cellCharacters,
    @Bindable(defaultValue = "10") int wordsMinutes,
    @Bindable(defaultValue = "3000") int words) {}
