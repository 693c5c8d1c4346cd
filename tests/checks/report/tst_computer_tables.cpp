// SPDX-License-Identifier: Apache-2.0
// What only Windows has, as tables: every candidate with its reasons, adapters, bindings, services.
#include "checks/report/evidence_tables.h"
#include "tests/support/check_table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

const char kEvidence[] =
    "{'connections':[{'format':'profile-xml','name':'Contoso','strategy':'Ikev2Only',"
    "'authentication':'machine-certificate'}],"
    "'ike':[{'facts':{'wellFormed':true,'certificateAuthorities':['c1']}}],"
    "'clientCertificates':["
    "{'store':'machine','origin':'A','hasPrivateKey':false,"
    "'judgedAtUtc':'2026-11-24T09:00:00.000Z','facts':[{'subject':'CN=old','issuer':'CN=CA',"
    "'notBeforeUtc':'2025-01-01T00:00:00.000Z','notAfterUtc':'2026-01-01T00:00:00.000Z'}]},"
    "{'store':'machine','origin':'B','hasPrivateKey':true,"
    "'judgedAtUtc':'2026-11-24T09:00:00.000Z','facts':[{'subject':'CN=new','issuer':'CN=CA',"
    "'extendedKeyUsages':['1.3.6.1.5.5.7.3.2','1.3.6.1.5.5.8.2.2'],"
    "'notBeforeUtc':'2026-01-01T00:00:00.000Z','notAfterUtc':'2027-01-01T00:00:00.000Z'},"
    "{'subject':'CN=CA','publicKeySha1':'c1'}]},"
    "{'store':'machine','origin':'C'},"
    "{'store':'user','origin':'D'}],"
    "'adapter':{'devices':[{'hardwareId':'MS_NDISWANIP','description':'WAN Miniport (IP)',"
    "'started':false,'problemCode':22}],"
    "'bindings':[{'hardwareId':'MS_NDISWANIP','component':'ms_wanarp','description':'ARP',"
    "'enabled':true}],"
    "'services':[{'name':'IKEEXT','state':'stopped','start':'disabled'}]},"
    "'settings':{'edition':'Enterprise','prohibitIpsec':1}}";

StageEvidence tables(Stage stage)
{
    SessionResult result;
    result.evidence = test::fromText<Evidence>(kEvidence);
    return evidenceOf(result, stage);
}

QString rowsOf(const EvidenceTable &table)
{
    QStringList rows;
    for (const QStringList &row : table.rows) {
        rows.append(row.join(u" | "_s));
    }
    return rows.join(u'\n');
}

} // namespace

class TestComputerTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void candidates();
    void adapter();
    void settings();
    void dialer();
    void systemVerdict();
    void nothing();
};

void TestComputerTables::candidates()
{
    const StageEvidence evidence = tables(Stage::ClientCertificate);
    QCOMPARE(evidence.tables.size(), 1);
    QCOMPARE(evidence.tables.first().columns.size(), 6);
    QCOMPARE(rowsOf(evidence.tables.first()),
             u"CN=new | CN=CA | 2027-01-01 00:00 UTC | fits; comes first; has the purpose IP "
             "security IKE intermediate; the server lists its issuer |  | B\n"
             "(not readable) |  |  |  | its chain is broken | C\n"
             "CN=old | CN=CA | 2026-01-01 00:00 UTC |  | no private key; expired | A"_s);
}

void TestComputerTables::adapter()
{
    const StageEvidence evidence = tables(Stage::Adapter);
    QCOMPARE(evidence.tables.size(), 3);
    QCOMPARE(rowsOf(evidence.tables.at(0)), u"WAN Miniport (IP) | MS_NDISWANIP | no | 22"_s);
    QCOMPARE(rowsOf(evidence.tables.at(1)), u"MS_NDISWANIP | ms_wanarp | ARP | yes"_s);
    QCOMPARE(rowsOf(evidence.tables.at(2)), u"IKEEXT | stopped | disabled"_s);
}

void TestComputerTables::dialer()
{
    SessionResult result;
    result.evidence = test::fromText<Evidence>(
        "{'dialer':{'entries':[{'name':'Contoso','deviceName':'WAN Miniport (IKEv2)','eapType':13,"
        "'eapOctets':900,'eapUserOctets':40},{'name':'Plain','eapOctets':0},{'name':'Wine'},"
        "{'name':'Up'}],"
        "'connections':[{'name':'Up','state':'connected','deviceName':'WAN Miniport (SSTP)',"
        "'remoteAddress':'198.51.100.7'},{'name':'Failed','state':'disconnected','error':809},"
        "{'name':'Mute'}],'unanswered':[]}}");
    const StageEvidence evidence = evidenceOf(result, Stage::Profile);
    QCOMPARE(evidence.tables.size(), 1);
    QCOMPARE(rowsOf(evidence.tables.first()),
             u"Up | connected | WAN Miniport (SSTP) | 198.51.100.7 | \n"
             "Failed | not connected, error 809 |  |  | \n"
             "Mute | not known |  |  | \n"
             "Contoso | not connected | WAN Miniport (IKEv2) |  | EAP type 13; EAP settings are "
             "there; this user's choice is kept\n"
             "Plain | not connected |  |  | no EAP settings\n"
             "Wine | not connected |  |  | "_s);
}

void TestComputerTables::systemVerdict()
{
    SessionResult result;
    result.evidence = test::fromText<Evidence>(
        "{'certificates':[{'purpose':'ike-server','facts':[{'sha256':'ab'}]},"
        "{'purpose':'sstp-server','facts':[{'sha256':'ab'}]},"
        "{'purpose':'sstp-server','facts':[{'sha256':'cd'}]}],"
        "'trust':{'verdicts':[{'purpose':'ike-server','sha256':'ab'},"
        "{'purpose':'sstp-server','sha256':'ab','errorStatus':33,'policyCode':2148204809}]}}");
    const StageEvidence evidence = evidenceOf(result, Stage::ServerCertificate);
    QCOMPARE(evidence.tables.size(), 3);
    const auto last = [&evidence](int table) {
        return evidence.tables.at(table).rows.last().join(u": "_s);
    };
    QCOMPARE(last(0), u"Windows' own verdict: accepted"_s);
    QCOMPARE(last(1), u"Windows' own verdict: not accepted: not-time-valid, untrusted-root, "
                      "0x800B0109"_s);
    QVERIFY(!last(2).startsWith(u"Windows"_s));
}

void TestComputerTables::settings()
{
    const StageEvidence evidence = tables(Stage::Authentication);
    QCOMPARE(rowsOf(evidence.tables.last()), u"Edition | Enterprise\nProhibitIpSec | 1"_s);
}

void TestComputerTables::nothing()
{
    QVERIFY(evidenceOf({}, Stage::ClientCertificate).tables.isEmpty());
    QVERIFY(evidenceOf({}, Stage::Adapter).tables.isEmpty());
    QVERIFY(evidenceOf({}, Stage::Authentication).tables.isEmpty());
}

QTEST_APPLESS_MAIN(TestComputerTables)
#include "tst_computer_tables.moc"
