// SPDX-License-Identifier: Apache-2.0
// The rail at the side: a list of the steps, to be walked by keyboard.
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace aovpn::wizard {

class RailDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// How high a row may be at most; it is never too low for its text.
    void setRoom(int height) { m_room = height; }
    int room() const { return m_room; }

private:
    int m_room = 10000;
};

/// Shows a RailModel.
class StageRail : public QListView
{
    Q_OBJECT

public:
    explicit StageRail(QWidget *parent = nullptr);

    /// Moves the focused row along with the page.
    void setCurrentRow(int row);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// By click, Enter or Space on a step that can be seen.
    Q_SIGNAL void chosen(int row);

    /// The person wants the focused row on the clipboard.
    Q_SIGNAL void copyRequested(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();

    RailDelegate *m_delegate;
};

} // namespace aovpn::wizard
