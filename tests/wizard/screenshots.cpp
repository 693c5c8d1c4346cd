// SPDX-License-Identifier: Apache-2.0
// Draws every page, light and dark, in two sizes, into a folder. For people to look at.
#include "checks/engine/judge.h"
#include "tests/support/sample_results.h"
#include "tests/wizard/wizard_fixture.h"
#include "wizard/page_order.h"
#include "wizard/pages/save_dialog.h"
#include "wizard/pages/start_page.h"
#include "wizard/presenters/rail_model.h"
#include "wizard/widgets/check_list.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QRadioButton>
#include <QStyleFactory>
#include <QTest>

#include <cstdio>

using namespace aovpn;
using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x2A, 0x30, 0x38), QColor(0x1B, 0x1F, 0x24));
    palette.setColor(QPalette::Base, QColor(0x1B, 0x1F, 0x24));
    palette.setColor(QPalette::AlternateBase, QColor(0x24, 0x2A, 0x31));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, QColor(0xE8, 0xEB, 0xEF));
        palette.setColor(QPalette::Disabled, role, QColor(0x80, 0x88, 0x92));
    }
    palette.setColor(QPalette::PlaceholderText, QColor(0xA7, 0xB0, 0xBD));
    palette.setColor(QPalette::Highlight, QColor(0x2F, 0x6F, 0xB0));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, QColor(0x24, 0x2A, 0x31));
    palette.setColor(QPalette::ToolTipText, QColor(0xE8, 0xEB, 0xEF));
    return palette;
}

class Camera
{
public:
    explicit Camera(QString folder) : m_folder(std::move(folder)) {}

    void shoot(QWidget &widget, const QString &name) const
    {
        QTest::qWait(30);
        widget.grab().save(QDir(m_folder).filePath(name + u".png"_s));
    }

private:
    QString m_folder;
};

void shootAll(const Camera &camera, const QSize &size, const QString &scheme)
{
    const auto name = [&](const QString &what) {
        return u"%1-%2-%3"_s.arg(what, scheme).arg(size.width());
    };
    test::WizardFixture fixture;
    fixture.connections = {test::contosoConnection()};
    fixture.fake.loggedEvents =
        QList<DialEvent>{{.id = 20227,
                          .timeUtc = QDateTime({2026, 3, 1}, {8, 0}, Qt::UTC),
                          .connection = u"Contoso VPN"_s,
                          .code = 809},
                         {.id = 20227,
                          .timeUtc = QDateTime({2026, 2, 1}, {8, 0}, Qt::UTC),
                          .connection = u"Fabrikam"_s,
                          .code = -2146762487}};
    wizard::DoctorWizard &wizard = fixture.show();
    wizard.resize(size);
    QTest::qWait(50);
    camera.shoot(wizard, name(u"00-start"_s));
    wizard.session().show(samples::udpSilent(), u"laptop.json"_s);
    for (int row = 0; row <= wizard::RailModel::kResultRow; ++row) {
        wizard.showStep(row);
        camera.shoot(wizard, name(u"%1-silent"_s.arg(row + 1, 2, 10, QLatin1Char('0'))));
    }
    wizard.showCollection();
    camera.shoot(wizard, name(u"12-collection"_s));
    wizard.setReader(Reader::Administrator);
    wizard.showStep(3);
    for (auto *button : wizard.currentPage()->findChildren<wizard::RowButton *>()) {
        button->click();
    }
    camera.shoot(wizard, name(u"20-unfolded"_s));
    wizard.setReader(Reader::Helpdesk);
    wizard.session().show(samples::certificateExpired(), u"laptop.json"_s);
    wizard.showStep(wizard::RailModel::kResultRow);
    camera.shoot(wizard, name(u"21-expired"_s));
    wizard.session().show(samples::healthy(), u"laptop.json"_s);
    camera.shoot(wizard, name(u"22-healthy"_s));
    wizard.session().show(samples::undetermined(), u"laptop.json"_s);
    camera.shoot(wizard, name(u"23-undetermined"_s));
    wizard.session().show(replay(bundleOf(samples::udpSilent())), u"laptop.json"_s);
    camera.shoot(wizard, name(u"25-replayed"_s));
    wizard.session().answer(u"works-elsewhere"_s, u"unknown"_s);
    camera.shoot(wizard, name(u"28-next-question"_s));
    wizard.session().answer(u"works-elsewhere"_s, u"no"_s);
    camera.shoot(wizard, name(u"29-answered"_s));
    wizard.showStep(0);
    camera.shoot(wizard, name(u"26-replayed-profile"_s));
    wizard.showStep(3);
    camera.shoot(wizard, name(u"27-replayed-answer"_s));
    wizard.openSaveDialog(wizard::SaveKind::Report);
    QTest::qWait(300);
    if (auto *dialog = wizard.findChild<wizard::SaveDialog *>()) {
        camera.shoot(*dialog, name(u"24-save"_s));
        dialog->reject();
    }

    test::WizardFixture second;
    second.stayQuiet();
    wizard::DoctorWizard &running = second.show();
    running.resize(size);
    for (auto *choice : running.findChildren<QRadioButton *>()) {
        if (choice->accessibleName() == u"I have an error code"_s) {
            choice->click();
        }
    }
    for (auto *edit : running.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == u"Error code"_s) {
            edit->setText(u"809"_s);
        } else if (edit->accessibleName() == u"Name of the VPN server"_s) {
            edit->setText(u"vpn.contoso.com"_s);
        }
    }
    camera.shoot(running, name(u"30-code"_s));
    running.button(QWizard::CustomButton2)->click();
    QTest::qWait(900);
    camera.shoot(running, name(u"31-running"_s));
    running.showStep(3);
    camera.shoot(running, name(u"32-running-stage"_s));
    running.session().cancel();
    QTest::qWait(300);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fputs("usage: screenshots FOLDER\n", stderr);
        return 2;
    }
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QPalette light = QApplication::palette();
    const Camera camera(QString::fromLocal8Bit(argv[1]));
    for (const QSize size : {QSize(960, 640), QSize(800, 600)}) {
        QApplication::setPalette(light);
        shootAll(camera, size, u"light"_s);
        QApplication::setPalette(darkPalette());
        shootAll(camera, size, u"dark"_s);
    }
    return 0;
}
