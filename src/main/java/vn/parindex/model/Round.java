package vn.parindex.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One year's assessment.
 *
 * @param id short, for example {@code thanh-tri-2018}
 * @param deadline the last moment at which a scorecard is on time
 * @param lock from here on a new version no longer counts
 * @param periodStart first day of the period that evidence must fall in
 * @param periodEnd last day of that period
 */
public record Round(
        String id,
        String title,
        int year,
        AggregatingUnit aggregator,
        Optional<LocalDateTime> deadline,
        Optional<LocalDateTime> lock,
        LocalDate periodStart,
        LocalDate periodEnd) {}
