package vn.parindex.app;

import vn.parindex.model.UnitResult;

/**
 * The facts of the mail that tells a unit its result.
 *
 * @param units how many were ranked in the same list
 * @param percentDecimals as the criteria set writes percentages
 */
record MailResults(String to, UnitResult result, int units, int percentDecimals) {}
