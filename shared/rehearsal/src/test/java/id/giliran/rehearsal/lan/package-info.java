/** Programs of {@code .ci/lan-test}: devices of an office on a network of their own, and somebody between. No test is here. */
package id.giliran.rehearsal.lan;
