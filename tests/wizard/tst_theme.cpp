// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/outline_style.h"
#include "wizard/widgets/theme.h"

#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleFactory>
#include <QTest>

#include <algorithm>

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
    void highContrastUsesTheTextColour();
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

void TestTheme::highContrastUsesTheTextColour()
{
    const QPalette black = scheme(Qt::black, Qt::white, Qt::black);
    QVERIFY(isHighContrast(black));
    QCOMPARE(stateColor(StepState::Problem, black), QColor(Qt::white));
    QCOMPARE(borderColor(black), QColor(Qt::white));
    const QPalette white = scheme(Qt::white, Qt::black, Qt::white);
    QVERIFY(isHighContrast(white));
    QCOMPARE(stateColor(StepState::Ok, white), QColor(Qt::black));
    QVERIFY(!isHighContrast(scheme(Qt::white, Qt::black, QColor(QRgb{0xFFEFEFEF}))));
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

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
