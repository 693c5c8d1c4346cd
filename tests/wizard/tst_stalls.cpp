// SPDX-License-Identifier: Apache-2.0
// The window never stands still: no turn of its event loop takes longer than 50 ms.
#include "tests/wizard/everything_times_out.h"

#include <QAbstractButton>
#include <QTest>

using namespace aovpn::test;
using namespace std::chrono_literals;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(NDEBUG)
// Sanitizers and unoptimised code are several times as slow; tests/bench/bench_stalls measures what
// people get.
constexpr auto kLongest = 300ms;
#else
constexpr auto kLongest = 50ms;
#endif

} // namespace

class TestStalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHoldsTheWindowUp();
};

void TestStalls::nothingHoldsTheWindowUp()
{
    WizardFixture fixture;
    fixture.stayQuiet();
    fixture.connections = {contosoConnection()};
    fixture.show();
    QTRY_VERIFY(fixture.wizard().button(QWizard::NextButton)->isEnabled());
    StallWatch watch;
    const QString trouble = playEverythingTimesOut(fixture, watch);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    qInfo("longest stall %.1f ms (%s), longest gap by the clock %.1f ms, %lld ticks",
          static_cast<double>(watch.longestStall().count()) / 1000, qPrintable(watch.worst()),
          static_cast<double>(watch.longestGap().count()) / 1000, watch.ticks());
    QVERIFY(watch.longestStall() <= kLongest);
}

QTEST_MAIN(TestStalls)
#include "tst_stalls.moc"
