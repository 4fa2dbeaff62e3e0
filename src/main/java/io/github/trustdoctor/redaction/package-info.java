/**
 * Makes a site report speak of pseudonyms. {@link io.github.trustdoctor.redaction.Redaction} rewrites a document before it is
 * read, so that nothing which comes later can tell a name; {@link io.github.trustdoctor.redaction.Pseudonyms} makes the
 * pseudonyms out of a secret; {@link io.github.trustdoctor.redaction.NameText} rewrites names and keeps their structure;
 * {@link io.github.trustdoctor.redaction.Shape} tells what kind of text each field holds, as the JSON Schema of the report says;
 * {@link io.github.trustdoctor.redaction.NameKey} and {@link io.github.trustdoctor.redaction.SecretFile} are the two files that
 * lead back.
 */
package io.github.trustdoctor.redaction;
