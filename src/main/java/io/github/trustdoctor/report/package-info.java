/**
 * From a {@link io.github.trustdoctor.diagnosis.Diagnosis} to what people and programs read.
 *
 * <p>A {@link io.github.trustdoctor.report.Report} turns one diagnosis into text: {@link
 * io.github.trustdoctor.report.TextReport} for a terminal, {@link io.github.trustdoctor.report.BriefReport} for a ticket,
 * {@link io.github.trustdoctor.report.MarkdownReport} for a page, {@link io.github.trustdoctor.report.JsonReport} for
 * programs. The same diagnosis gives the same characters everywhere, and nothing that a site report holds can give orders
 * to a terminal.
 */
package io.github.trustdoctor.report;
