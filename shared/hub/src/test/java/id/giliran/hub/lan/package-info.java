/** Somebody on the office network who has certificates that he should not have; run by {@code .ci/lan-test}. No test is here. */
package id.giliran.hub.lan;
