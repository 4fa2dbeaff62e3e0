package org.example.helpdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpDeskTest {

    @Test
    void puts_the_confirmed_cause_and_what_to_do_into_the_ticket() throws IOException {
        String ticket = new HelpDesk().answer(Path.of("ticket-4711.json"));

        assertTrue(ticket.startsWith("CAUSE_CONFIRMED\nCONFIRMED The trust to CONTOSO is a NetBIOS trust (type 1)\n"), ticket);
        assertTrue(ticket.contains("do: External trust again, typing contoso.com"), ticket);
    }

    @Test
    void says_where_a_report_is_wrong(@TempDir Path folder) throws IOException {
        Path report = Files.writeString(folder.resolve("report.json"), "{\n  \"probes\": [ { \"to\": \"dc1\", \"port\": \"eighty-eight\" } ]\n}\n");

        String ticket = new HelpDesk().answer(report);

        assertEquals("This is no site report:\n" + report + ":2:38 /probes/0/port: "
                + "expected a port number from 1 to 65535, found \"eighty-eight\"\n", ticket);
    }
}
