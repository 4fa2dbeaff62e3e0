/** Internal: runs the rules of packs with Drools. The only package that knows Drools. */
package io.github.trustdoctor.engine;
