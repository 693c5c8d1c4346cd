// SPDX-License-Identifier: Apache-2.0
// What a page or a row says as lines for a ticket: made from the presenters over redacted results,
// never from what is on the screen. Each costs a redaction, so not on the GUI thread.
#pragma once

#include "wizard/presenters/stage_presenter.h"

namespace aovpn::wizard {

/// @p view redacted for a ticket, with what is being asked at the moment.
SessionView forTicket(SessionView view);

QString stageCopyText(const SessionView &view, Stage stage, Reader reader,
                      const CheckLookup &checks);
/// One row of a stage's page; empty if there is none at @p row.
QString stageRowCopyText(const SessionView &view, Stage stage, Reader reader,
                         const CheckLookup &checks, qsizetype row);

struct ResultPage;
/// One of the lists of the result's page.
using ResultRows = QList<CheckRow> ResultPage::*;
QString resultCopyText(const SessionView &view, Reader reader, const CheckLookup &checks);
QString resultRowCopyText(const SessionView &view, Reader reader, const CheckLookup &checks,
                          ResultRows rows, qsizetype row);

QString collectionCopyText(const SessionView &view);

} // namespace aovpn::wizard
