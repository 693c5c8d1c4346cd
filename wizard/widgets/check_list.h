// SPDX-License-Identifier: Apache-2.0
// The list of checks: rows that unfold to facts, meaning, steps and source.
#pragma once

#include "wizard/presenters/stage_presenter.h"
#include "wizard/widgets/wrapped_text.h"

#include <QList>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

namespace aovpn::wizard {

/// The always visible line of a row. Checkable when there is something to unfold; Ctrl+C asks for a
/// copy of the row.
class RowButton : public QPushButton
{
    Q_OBJECT

public:
    explicit RowButton(QWidget *parent = nullptr);

    void setRow(const CheckRow &row);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    Q_SIGNAL void copyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int textLeft() const;
    /// Says to screen readers what a press does.
    void describe();
    CheckRow m_row;
    mutable KnownHeights m_heights;
};

class CheckRowWidget : public QWidget
{
    Q_OBJECT

public:
    explicit CheckRowWidget(const CheckRow &row, QWidget *parent = nullptr);

    void setRow(const CheckRow &row);
    const CheckRow &row() const { return m_row; }
    RowButton *button() const { return m_button; }

    Q_SIGNAL void copyRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void unfold(bool open);
    /// Makes the details that a new language took away.
    void rebuild();

    CheckRow m_row;
    RowButton *m_button = nullptr;
    QWidget *m_details = nullptr; ///< made when it is unfolded for the first time
    QVBoxLayout *m_layout = nullptr;
};

/// Rows keep their place, focus and unfolded state as long as their key is there.
class CheckList : public QWidget
{
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);

    void setRows(const QList<CheckRow> &rows);
    QList<CheckRowWidget *> rowWidgets() const { return m_rows; }

    /// The person wants the row at @p row on the clipboard. What is shown here may be personal, so
    /// whoever knows where it comes from makes the text.
    Q_SIGNAL void copyRequested(qsizetype row);

private:
    QVBoxLayout *m_layout = nullptr;
    QList<CheckRowWidget *> m_rows;
};

/// Steps, numbered from 1, as one wrapped label each.
class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);
    /// No steps: the list hides itself.
    void setSteps(const QStringList &steps);

private:
    QVBoxLayout *m_layout = nullptr;
    QStringList m_steps;
};

/// Puts @p text on the clipboard.
void copyToClipboard(const QString &text);

} // namespace aovpn::wizard
