// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sample_results.h"
#include "tests/support/window_test.h"
#include "wizard/widgets/check_list.h"
#include "wizard/widgets/choice_card.h"
#include "wizard/widgets/path_picture.h"
#include "wizard/widgets/state_icon.h"
#include "wizard/widgets/text_label.h"
#include "wizard/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace aovpn;
using namespace aovpn::wizard;
using namespace Qt::StringLiterals;

namespace {

CheckRow rowCalled(const QString &key, StepState state = StepState::Ok)
{
    CheckRow row;
    row.key = key;
    row.state = state;
    row.title = u"Title of "_s + key;
    row.meaning = u"Meaning"_s;
    row.facts = QStringList{u"Address: 198.51.100.10"_s};
    return row;
}

QImage picture(StepState state)
{
    QImage image(48, 48, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintState(painter, image.rect(), state, Qt::black);
    return image;
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapesDifferWithoutColour();
    void rowsKeepFocusAndFoldWhenTheyChange();
    void enterUnfoldsAndCtrlCAsksForACopy();
    void longWordsWrap();
    void hostileMarkupStaysText();
    void longWordsAreNotSelectable();
    void sentencesWithoutBlanksAreLeftAlone();
    void pathPictureHasWords();
    void choiceCardsGrowWithTheirText();
};

void TestWidgets::shapesDifferWithoutColour()
{
    const QList<StepState> states{StepState::Ok,      StepState::Notice,  StepState::Warning,
                                  StepState::Problem, StepState::Unknown, StepState::Skipped,
                                  StepState::Running, StepState::Waiting};
    for (qsizetype i = 0; i < states.size(); ++i) {
        for (qsizetype k = i + 1; k < states.size(); ++k) {
            QVERIFY(picture(states[i]) != picture(states[k]));
        }
    }
}

void TestWidgets::rowsKeepFocusAndFoldWhenTheyChange()
{
    CheckList list;
    list.setRows({rowCalled(u"a"_s), rowCalled(u"b"_s)});
    list.show();
    (void)QTest::qWaitForWindowActive(&list);
    RowButton *button = list.rowWidgets().at(1)->button();
    button->setFocus();
    button->click();
    QVERIFY(button->isChecked());
    list.setRows({rowCalled(u"new"_s), rowCalled(u"a"_s), rowCalled(u"b"_s, StepState::Problem)});
    QCOMPARE(list.rowWidgets().at(2)->button(), button);
    QVERIFY(button->isChecked());
    QVERIFY(button->hasFocus());
    QCOMPARE(button->accessibleName(), u"Problem: Title of b"_s);
    list.setRows({});
    QVERIFY(list.rowWidgets().isEmpty());
}

void TestWidgets::enterUnfoldsAndCtrlCAsksForACopy()
{
    CheckList list;
    list.setRows({rowCalled(u"a"_s), rowCalled(u"b"_s)});
    list.show();
    (void)QTest::qWaitForWindowActive(&list);
    RowButton *button = list.rowWidgets().last()->button();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QVERIFY(button->isChecked());
    QVERIFY(list.findChild<FactBlock *>());
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!button->isChecked());
    const QSignalSpy copies(&list, &CheckList::copyRequested);
    QApplication::clipboard()->clear();
    QTest::keyClick(button, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copies.value(0), QVariantList{qsizetype(1)});
    // What is shown is not redacted: the list itself puts nothing there.
    QVERIFY(QApplication::clipboard()->text().isEmpty());
}

void TestWidgets::longWordsWrap()
{
    CheckRow row = rowCalled(u"a"_s);
    row.title = QString(400, u'x');
    RowButton button;
    button.setRow(row);
    QVERIFY(button.heightForWidth(300) > button.heightForWidth(3000));
    QVERIFY(button.minimumSizeHint().width() < 400);
    FactBlock facts({QString(400, u'x')});
    QVERIFY(facts.heightForWidth(200) > facts.heightForWidth(2000));
    TextLabel label(QString(400, u'x'));
    QVERIFY(label.heightForWidth(200) > label.fontMetrics().height() * 4);
}

void TestWidgets::hostileMarkupStaysText()
{
    const TextLabel label(u"<img src=x><b>bold</b>"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.plainText(), u"<img src=x><b>bold</b>"_s);
}

void TestWidgets::longWordsAreNotSelectable()
{
    // A zero-width space in a copied thumbprint would make it useless.
    const TextLabel marked(QString(60, u'a'));
    QCOMPARE(marked.textInteractionFlags(), Qt::NoTextInteraction);
    const TextLabel plain(u"short words only"_s);
    QVERIFY(plain.textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    QCOMPARE(plain.text(), plain.plainText());
}

/// Japanese and Chinese have no blanks and break nearly everywhere by their own rules.
void TestWidgets::sentencesWithoutBlanksAreLeftAlone()
{
    for (const QString &sentence :
         {u"\u3053\u306e\u4e00\u89a7\u306f\u3001\u9001\u4fe1\u3059\u308b"_s.repeated(8),
          u"\u6b64\u5217\u8868\u4fdd\u7559\u5728\u6b64\u3002"_s.repeated(12)}) {
        const TextLabel label(sentence);
        QCOMPARE(label.text(), sentence);
        QVERIFY(label.textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    }
    // A thumbprint inside of such a sentence is divided, the sentence around it is not.
    const QString around = u"\u6b64\u5217\u8868"_s.repeated(20);
    const TextLabel mixed(around + QString(64, u'a') + around);
    QVERIFY(mixed.text().startsWith(around));
    QVERIFY(mixed.text().endsWith(around));
    QCOMPARE(mixed.text().count(QChar(0x200B)), 5);
    QVERIFY(mixed.heightForWidth(100) > mixed.fontMetrics().height() * 4);
    // Characters of two units stay whole, wherever they stand.
    for (int before = 0; before < 12; ++before) {
        const TextLabel pairs(QString(before, u'a') + u"\U0001D400"_s.repeated(60));
        QVERIFY(pairs.text() != pairs.plainText());
        QVERIFY(pairs.text().isValidUtf16());
        QCOMPARE(QString(pairs.text()).remove(QChar(0x200B)), pairs.plainText());
    }
}

void TestWidgets::pathPictureHasWords()
{
    PathPictureView view;
    view.setResult(samples::udpSilent());
    QVERIFY(!view.accessibleName().isEmpty());
    QVERIFY(view.heightForWidth(300) > view.heightForWidth(700));
    view.resize(700, view.heightForWidth(700));
    QImage image(view.size(), QImage::Format_ARGB32);
    image.fill(Qt::white);
    view.render(&image);
    QVERIFY(image != QImage(view.size(), QImage::Format_ARGB32));
}

void TestWidgets::choiceCardsGrowWithTheirText()
{
    const ChoiceCard card(
        u"Verbunden, aber die Ressourcen am Arbeitsplatz \u00f6ffnen sich nicht"_s,
        u"Freigaben, Server oder interne Webseiten sind nicht erreichbar."_s);
    QVERIFY(card.heightForWidth(160) > card.heightForWidth(600));
}

AOVPN_WINDOW_TEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
