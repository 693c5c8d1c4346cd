// SPDX-License-Identifier: Apache-2.0
// A row of controls that goes on below where the width ends: buttons are as long as their language.
#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace aovpn::wizard {

class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    /// @p across and @p down: pixels between controls and between rows.
    FlowLayout(int across, int down);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &area) override;

private:
    /// Places everything into @p area, or only measures. Result: the height.
    int place(const QRect &area, bool measure) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_across;
    int m_down;
};

} // namespace aovpn::wizard
