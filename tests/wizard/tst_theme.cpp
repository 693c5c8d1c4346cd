// SPDX-License-Identifier: Apache-2.0
#include "tests/support/window_test.h"
#include "wizard/widgets/outline_style.h"
#include "wizard/widgets/theme.h"

#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleFactory>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace aovpn::wizard;

namespace {

QPalette scheme(const QColor &window, const QColor &text, const QColor &button)
{
    QPalette palette;
    for (const auto role : {QPalette::Window, QPalette::Base}) {
        palette.setColor(role, window);
    }
    for (const auto role : {QPalette::WindowText, QPalette::Text}) {
        palette.setColor(role, text);
    }
    palette.setColor(QPalette::Button, button);
    return palette;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesCanBeRead_data();
    void statesCanBeRead();
    void highContrastUsesTheTextColour_data();
    void highContrastUsesTheTextColour();
    void onlyContrastThemesAreHighContrast();
    void noToneIsWorseThanTheText();
    void contrastOfKnownPairs();
    void controlsHaveEdges_data();
    void controlsHaveEdges();
};

void TestTheme::statesCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<double>("least");
    QTest::newRow("light") << scheme(QColor(QRgb{0xFFFFFFFF}), QColor(QRgb{0xFF1C2128}),
                                     QColor(QRgb{0xFFEEEEEE}))
                           << 5.8;
    QTest::newRow("light grey") << scheme(QColor(QRgb{0xFFEFEFEF}), QColor(QRgb{0xFF000000}),
                                          QColor(QRgb{0xFFEEEEEE}))
                                << 5.0;
    QTest::newRow("dark") << scheme(QColor(QRgb{0xFF1B1F24}), QColor(QRgb{0xFFE8EBEF}),
                                    QColor(QRgb{0xFF30353C}))
                          << 6.3;
}

void TestTheme::statesCanBeRead()
{
    QFETCH(QPalette, palette);
    QFETCH(double, least);
    for (const StepState state : {StepState::Ok, StepState::Warning, StepState::Problem,
                                  StepState::Unknown, StepState::Running}) {
        const QColor color = stateColor(state, palette);
        QVERIFY(contrast(color, palette.color(QPalette::Window)) >= least);
        QVERIFY(contrast(color, cardColor(palette)) >= least * 0.93);
    }
}

void TestTheme::highContrastUsesTheTextColour_data()
{
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("text");
    QTest::newRow("black") << QColor(Qt::black) << QColor(Qt::white);
    QTest::newRow("white") << QColor(Qt::white) << QColor(Qt::black);
    // The contrast themes of Windows 11.
    QTest::newRow("Aquatic") << QColor(0x20, 0x20, 0x20) << QColor(0xFF, 0xFF, 0xFF);
    QTest::newRow("Desert") << QColor(0xFF, 0xFA, 0xEF) << QColor(0x3D, 0x3D, 0x3D);
    QTest::newRow("Dusk") << QColor(0x2D, 0x32, 0x36) << QColor(0xFF, 0xFF, 0xFF);
    QTest::newRow("Night sky") << QColor(0x00, 0x00, 0x00) << QColor(0xFF, 0xFF, 0xFF);
}

void TestTheme::highContrastUsesTheTextColour()
{
    QFETCH(QColor, window);
    QFETCH(QColor, text);
    const QPalette palette = scheme(window, text, window);
    QVERIFY(isHighContrast(palette));
    for (const StepState state : {StepState::Ok, StepState::Problem, StepState::Unknown}) {
        QCOMPARE(stateColor(state, palette), text);
    }
    QCOMPARE(mutedColor(palette), text);
    QCOMPARE(borderColor(palette), text);
    QCOMPARE(cardColor(palette), window);
}

void TestTheme::onlyContrastThemesAreHighContrast()
{
    QVERIFY(!isHighContrast(scheme(Qt::white, Qt::black, QColor(QRgb{0xFFEFEFEF}))));
    // Windows' own colours: windows and buttons are grey, fields are white.
    QPalette usual = scheme(QColor(QRgb{0xFFF0F0F0}), Qt::black, QColor(QRgb{0xFFF0F0F0}));
    usual.setColor(QPalette::Base, Qt::white);
    QVERIFY(!isHighContrast(usual));
    for (const char *style : {"Fusion", "Windows"}) {
        const std::unique_ptr<QStyle> made(QStyleFactory::create(QLatin1String(style)));
        QVERIFY(made);
        QVERIFY2(!isHighContrast(made->standardPalette()), style);
    }
}

/// A scheme that somebody made up: what is written can be read as well as the rest of the window.
void TestTheme::noToneIsWorseThanTheText()
{
    for (int grey = 0; grey < 256; grey += 5) {
        const QColor window(grey, grey, grey);
        const QColor text(contrast(window, Qt::white) > contrast(window, Qt::black) ? Qt::white
                                                                                    : Qt::black);
        const QPalette palette = scheme(window, text, Qt::gray);
        for (const StepState state : {StepState::Ok, StepState::Warning, StepState::Problem,
                                      StepState::Unknown, StepState::Running}) {
            QVERIFY2(contrast(stateColor(state, palette), window) >= 4.5,
                     qPrintable(window.name()));
        }
    }
}

void TestTheme::contrastOfKnownPairs()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
}

void TestTheme::controlsHaveEdges_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("dark") << scheme(QColor(QRgb{0xFF1B1F24}), QColor(QRgb{0xFFE8EBEF}),
                                    QColor(QRgb{0xFF2A3038}));
    QTest::newRow("high contrast") << scheme(Qt::black, Qt::white, Qt::black);
}

/// WCAG 2.1, 1.4.11: what shows where a control is has a contrast of 3 : 1.
void TestTheme::controlsHaveEdges()
{
    QFETCH(QPalette, palette);
    OutlineStyle style(QStyleFactory::create(QStringLiteral("Fusion")));
    QLineEdit edit;
    QRadioButton radio;
    QPushButton button;
    for (QWidget *widget : {static_cast<QWidget *>(&edit), static_cast<QWidget *>(&radio),
                            static_cast<QWidget *>(&button)}) {
        widget->setStyle(&style);
        widget->setPalette(palette);
        widget->resize(widget->sizeHint());
        QImage image(widget->size(), QImage::Format_RGB32);
        image.fill(palette.color(QPalette::Window));
        widget->render(&image);
        double best = 0;
        for (int x = 0; x < image.width(); ++x) { // along the middle: both edges are crossed
            best = std::max(best, contrast(image.pixelColor(x, image.height() / 2),
                                           palette.color(QPalette::Window)));
        }
        QVERIFY2(best >= 3, widget->metaObject()->className());
        widget->setStyle(nullptr);
    }
}

AOVPN_WINDOW_TEST_MAIN(TestTheme)
#include "tst_theme.moc"
