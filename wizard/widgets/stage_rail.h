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

private:
    void retranslate();
};

} // namespace aovpn::wizard
