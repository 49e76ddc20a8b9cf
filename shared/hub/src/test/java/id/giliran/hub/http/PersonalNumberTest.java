package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonalNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "3201234567890001",
                "NIK 3201 2345 6789 0001",
                "32.01.23.456789.0001",
                "paspor C1234567",
                "X 123456",
                "AB-1234567",
                "telp 0812-3456-7890",
                "+62 812 345 678",
                "٣٢٠١٢٣٤٥٦٧٨٩٠٠٠١"
            })
    void aPersonalNumberIsFoundHoweverItIsWritten(String text) {
        assertThat(PersonalNumber.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A017",
                "melengkapi fotokopi, kembali pukul 10.30",
                "kembali 23-11-2026 pukul 10",
                "2026-11-23 08.00",
                "loket 3 dan 4, 12 orang",
                "berkas no. 123456",
                "B 0123"
            })
    void whatOneWritesAboutWorkIsNot(String text) {
        assertThat(PersonalNumber.isIn(text)).isFalse();
    }
}
