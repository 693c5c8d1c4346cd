// SPDX-License-Identifier: Apache-2.0
// The wizard on a scripted system as a program of its own, to be used from outside like the real
// one. What is saved is written for real.
// usage: scripted_wizard live|file FOLDER
//   live: it starts on its first page; every question is refused at once
//   file: it shows a laptop whose VPN server stays silent
#include "checks/engine/judge.h"
#include "tests/support/sample_results.h"
#include "tests/wizard/wizard_fixture.h"

#include <QApplication>

#include <cstdio>

using namespace aovpn;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"AOVPN Doctor"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: scripted_wizard live|file FOLDER\n", stderr);
        return 2;
    }
    test::WizardFixture fixture;
    fixture.realFolder = arguments.at(2);
    if (arguments.at(1) == u"file") {
        fixture.start.reader = Reader::Administrator;
        fixture.start.opened = bundleOf(samples::udpSilent());
        fixture.start.openedFrom = u"/tickets/laptop.json"_s;
    } else {
        fixture.answerAtOnce();
        fixture.fake.loggedEvents =
            QList<DialEvent>{{.id = 20227,
                              .timeUtc = QDateTime({2026, 3, 1}, {8, 0}, Qt::UTC),
                              .connection = u"Contoso VPN"_s,
                              .code = 809}};
    }
    fixture.show();
    return QApplication::exec();
}
