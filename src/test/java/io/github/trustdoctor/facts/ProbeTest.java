package io.github.trustdoctor.facts;

import static io.github.trustdoctor.facts.Reports.probe;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.facts.Probe.ProbeAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProbeTest {

    @ParameterizedTest
    @CsvSource({"portqry, tcp, LISTENING, OPEN", "portqry, tcp, FILTERED, SILENT", "portqry, tcp, NOT LISTENING, REFUSED",
        "portqry, udp, LISTENING, OPEN", "portqry, udp, LISTENING or FILTERED, OPEN_OR_FILTERED", "portqry, udp, FILTERED, SILENT",
        "nmap, udp, open, OPEN", "nmap, udp, closed, REFUSED", "nmap, udp, open|filtered, OPEN_OR_FILTERED",
        "nmap -sU, udp, filtered, REFUSED", "nmap, tcp, filtered, SILENT", "Net.Sockets.TcpClient, tcp, timeout, SILENT",
        "Net.Sockets.TcpClient, tcp, timed out, SILENT", "nc, tcp, Connection refused, REFUSED", "'', tcp, connected, OPEN",
        "'', udp, unreachable, UNREACHABLE", "'', udp, reply, OPEN", "'', tcp, not-resolved, NOT_RESOLVED", "'', tcp, -, UNKNOWN"})
    void answersReadAsTheToolMeansThem(String tool, String protocol, String written, ProbeAnswer answer) {
        Probe probe = probe("'tool':'" + tool + "','protocol':'" + protocol + "','port':88,'answer':'" + written + "'");

        assertThat(probe.answer()).isEqualTo(answer);
    }

    @Test
    void testNetConnectionReadsAsItIsWritten() {
        SiteReport report = Reports.sound("{'probes':[{'ComputerName':'con-dc1','RemoteAddress':'10.20.0.11','RemotePort':88,"
                + "'InterfaceAlias':'Ethernet','SourceAddress':'10.1.1.1','TcpTestSucceeded':false,'PingReplyDetails':{'a':[1]}}]}");
        Probe probe = report.probes().get(0);

        assertThat(probe.to()).isEqualTo("con-dc1");
        assertThat(probe.port()).isEqualTo(88);
        assertThat(probe.protocol()).isEqualTo(Protocol.TCP);
        assertThat(probe.answer()).isEqualTo(ProbeAnswer.SILENT);
        assertThat(probe.tool()).isEqualTo("Test-NetConnection");
        assertThat(probe.field("answer")).isEqualTo(new Cited("false", "/probes/0/TcpTestSucceeded"));
    }

    @Test
    void falseFromTestNetConnectionNeedsAnAddress() {
        assertThat(probe("'tool':'Test-NetConnection','answer':true").answer()).isEqualTo(ProbeAnswer.OPEN);
        assertThat(probe("'tool':'Test-NetConnection','address':'10.20.0.11','answer':false").answer()).isEqualTo(ProbeAnswer.SILENT);
        assertThat(probe("'tool':'Test-NetConnection','address':null,'answer':false").answer()).isEqualTo(ProbeAnswer.NOT_RESOLVED);
        ReadReport read = Reports.read("{'probes':[{'to':'con-dc1','tool':'Test-NetConnection','answer':false}]}");
        assertThat(read.orElseThrow().probes().get(0).answer()).isEqualTo(ProbeAnswer.UNKNOWN);
        assertThat(read.problems()).singleElement().asString().startsWith("site.json:1:65 /probes/0/answer: expected an \"address\"");
        assertThat(Reports.sound("{'probes':[{'to':'10.20.0.11','tool':'Test-NetConnection','answer':false}]}").probes().get(0).answer())
                .isEqualTo(ProbeAnswer.SILENT);
    }

    @Test
    void portqryTriesThreeTimesOverTcp() {
        assertThat(probe("'tool':'PortQry','protocol':'tcp'").attempts()).isEqualTo(3);
        assertThat(probe("'tool':'portqry','protocol':'udp'").attempts()).isEqualTo(1);
        assertThat(probe("'tool':'portqry','protocol':'tcp','attempts':1").attempts()).isEqualTo(1);
        assertThat(probe("'protocol':'tcp'").attempts()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"88, 88", "'88', 88", "0x58, 88", "65535, 65535", "1, 1", "-, 0"})
    void portsReadAsNumbersOrText(String written, int port) {
        assertThat(probe("'port':'" + written + "'").port()).isEqualTo(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"0;0", "65536;65536", "-1;-1", "88.5;88.5", "1e30;1e30", "true;true", "\"eighty-eight\";\"eighty-eight\""})
    void whatIsNoPortIsAnError(String written, String shown) {
        assertThat(Reports.problems("{'probes':[{'to':'a','port':" + written + "}]}")).containsExactly(
                "site.json:1:29 /probes/0/port: expected a port number from 1 to 65535, found " + shown);
    }
}
