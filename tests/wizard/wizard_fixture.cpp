// SPDX-License-Identifier: Apache-2.0
#include "tests/wizard/wizard_fixture.h"

#include "checks/rules/all_checks.h"
#include "checks/system/files.h"

#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace aovpn::test {

WizardFixture::WizardFixture()
    : saved(std::make_shared<QMap<QString, QByteArray>>()), m_system(fake.system())
{}

WizardFixture::~WizardFixture()
{
    m_wizard.reset();
    QThreadPool::globalInstance()->waitForDone();
}

wizard::DoctorWizard &WizardFixture::show()
{
    wizard::Inputs inputs;
    inputs.connections = [found = connections] { return Result<QList<Connection>>(found); };
    inputs.dialEvents = [this] { return fake.dialEvents(); };
    inputs.load = [known = files](const QString &path) -> Result<wizard::Loaded> {
        const auto found = known.constFind(path);
        if (found == known.constEnd()) {
            return Failure{FailureKind::NotFound, 2, u"there is no such file"_s, path};
        }
        return *found;
    };
    inputs.save = [written = saved, locked = lockedPaths](
                      const QString &path, const QByteArray &octets) -> Result<void> {
        if (locked.contains(path)) {
            return Failure{FailureKind::AccessDenied, 13, u"permission denied"_s, path};
        }
        written->insert(path, octets);
        return {};
    };
    if (!realFolder.isEmpty()) {
        inputs.save = writeFile;
    }
    inputs.check = [](const QString &id) -> const CheckInfo * {
        for (const Check *check : allChecks()) {
            if (id == QLatin1String(check->info.id)) {
                return &check->info;
            }
        }
        return nullptr;
    };
    inputs.languages = {{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}};
    inputs.languageChosen = [this](const QString &code) { languages.append(code); };
    inputs.openFolder = [this](const QString &folder) { openedFolders.append(folder); };
    inputs.saveFolder = realFolder.isEmpty() ? u"/saved"_s : realFolder;
    inputs.recentFilesChanged = [this](const QStringList &paths) { recentFiles = paths; };
    inputs.windowClosed = [this](const QByteArray &state) { window = state; };
    inputs.about = [] {
        return wizard::AboutFacts{u"1.2.3"_s,
                                  u"7"_s,
                                  {{u"Qt"_s, u"6"_s, u"LGPL-3.0"_s}},
                                  u"Apache License"_s,
                                  u"Third-party notices"_s};
    };
    m_wizard = std::make_unique<wizard::DoctorWizard>(m_system, policy, inputs, start);
    m_wizard->show();
    (void)QTest::qWaitForWindowActive(m_wizard.get());
    return *m_wizard;
}

void WizardFixture::stayQuiet()
{
    fake.names.insert(u"vpn.contoso.com 4"_s,
                      QList<QHostAddress>{QHostAddress(u"198.51.100.10"_s)});
    fake.names.insert(u"vpn.contoso.com 6"_s, QList<QHostAddress>{});
    fake.routing = RoutingEvidence{};
}

void WizardFixture::answerAtOnce()
{
    stayQuiet();
    const Failure refused{FailureKind::Refused, 111, u"refused"_s, u"test"_s};
    for (const QString &port : {u"500"_s, u"4500"_s, u"443"_s}) {
        fake.connectFailures.insert(u"198.51.100.10 "_s + port, refused);
    }
}

Connection contosoConnection()
{
    Connection connection;
    connection.format = ProfileFormat::Rasphone;
    connection.name = u"Contoso VPN"_s;
    connection.server = u"vpn.contoso.com"_s;
    connection.servers = {connection.server};
    connection.strategy = VpnStrategy::Ikev2First;
    return connection;
}

} // namespace aovpn::test
