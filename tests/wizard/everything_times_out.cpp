// SPDX-License-Identifier: Apache-2.0
#include "tests/wizard/everything_times_out.h"

#include "app/common/language.h"
#include "wizard/pages/save_dialog.h"
#include "wizard/presenters/rail_model.h"
#include "wizard/widgets/check_list.h"

#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace aovpn::wizard;
using namespace Qt::StringLiterals;

namespace aovpn::test {
namespace {

constexpr int kPatience = 120'000;

/// Waits in the event loop, in long breaths: QTest's own waiting would sleep in between.
bool waitFor(const std::function<bool()> &happened)
{
    QElapsedTimer timer;
    timer.start();
    while (!happened() && timer.elapsed() < kPatience) {
        QEventLoop loop;
        QTimer::singleShot(20, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return happened();
}

void breathe(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void walkAbout(DoctorWizard &wizard, StallWatch &watch, const QString &when)
{
    for (int row = 0; row <= RailModel::kResultRow; ++row) {
        watch.during(u"another page, "_s + when);
        wizard.showStep(row);
        breathe(30);
        watch.during(u"rows unfolded, "_s + when);
        QList<QPointer<RowButton>> buttons;
        for (RowButton *button : wizard.currentPage()->findChildren<RowButton *>()) {
            buttons.append(button);
        }
        for (const QPointer<RowButton> &alive : std::as_const(buttons)) {
            breathe(6); // a person clicks one at a time
            if (alive && alive->isCheckable()) {
                alive->click();
            }
        }
        breathe(30);
        watch.during(u"another reading level, "_s + when);
        wizard.setReader(static_cast<Reader>(row % 3));
        breathe(30);
    }
}

} // namespace

QString playEverythingTimesOut(WizardFixture &fixture, StallWatch &watch)
{
    DoctorWizard &wizard = fixture.wizard();
    watch.during(u"the run begins"_s);
    wizard.button(QWizard::CustomButton2)->click();
    breathe(200);
    if (!wizard.session().isRunning()) {
        return u"no run"_s;
    }
    walkAbout(wizard, watch, u"while it runs"_s);
    watch.during(u"stopped and asked again"_s);
    wizard.session().cancel();
    wizard.runAgain();
    breathe(300);
    wizard.runAgain();
    breathe(100);
    watch.during(u"everything times out"_s);
    if (!waitFor([&wizard] { return !wizard.session().isRunning(); })) {
        return u"no end"_s;
    }
    walkAbout(wizard, watch, u"afterwards"_s);
    watch.during(u"saving"_s);
    wizard.openSaveDialog(SaveKind::Report);
    auto *dialog = wizard.findChild<SaveDialog *>();
    if (!dialog) {
        return u"no dialog"_s;
    }
    breathe(500);
    dialog->reject();
    watch.during(u"another language"_s);
    for (const int row : {3, RailModel::kResultRow}) {
        wizard.showStep(row);
        breathe(50);
        Language spoken;
        for (const QString &code : {u"de"_s, u"ja"_s, u"en"_s}) {
            spoken.speak(code);
            breathe(100);
        }
    }
    watch.during(u"asking again after the end"_s);
    wizard.runAgain();
    breathe(300);
    wizard.session().cancel();
    return waitFor([&wizard] { return !wizard.session().isRunning(); }) ? QString() : u"no stop"_s;
}

} // namespace aovpn::test
