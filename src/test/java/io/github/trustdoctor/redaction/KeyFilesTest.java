package io.github.trustdoctor.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {

    @TempDir
    private Path folder;

    @Test
    void theKeyIsItsOwnersAloneAndLeadsBack() throws IOException {
        Path file = folder.resolve("key");
        NameKey key = new NameKey();
        Redaction redaction = Redaction.fresh().noting(key);
        String name = redaction.name("CONTOSO");

        key.write(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(Files.readAllLines(file)).hasSize(2).isSorted()
                .contains("{\"pseudonym\":\"" + name + "\",\"original\":\"CONTOSO\"}");
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("key"), "mine");

        assertThatThrownBy(() -> new NameKey().write(file)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("mine");
    }

    @Test
    void theSecretIsMadeOnceAndKept() throws IOException {
        Path file = folder.resolve("secret");

        byte[] made = SecretFile.read(file);

        assertThat(SecretFile.read(file)).isEqualTo(made).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @Test
    void whatIsNoSecretIsRefusedAndNotQuoted() throws IOException {
        for (String text : new String[] {"", "abcd", "hunter2 is not hexadecimal and more than enough of it to be long"}) {
            Path file = Files.writeString(folder.resolve("secret"), text);

            assertThatThrownBy(() -> SecretFile.read(file)).isInstanceOf(IOException.class).hasMessageContaining("64 or more hexadecimal digits")
                    .hasMessageNotContaining("hunter2");
        }
    }
}
