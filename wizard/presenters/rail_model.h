// SPDX-License-Identifier: Apache-2.0
// The step model behind the rail: nine stages and the result. Knows no widget.
#pragma once

#include "wizard/presenters/step_state.h"

#include <QAbstractListModel>

#include <array>

namespace aovpn::wizard {

class RailModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole, ///< StepState as int
        CurrentRole,              ///< bool: the step that the wizard shows
    };
    static constexpr int kRows = static_cast<int>(kAllStages.size()) + 1;
    static constexpr int kResultRow = kRows - 1;

    explicit RailModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: short name. AccessibleTextRole and ToolTipRole: "Server answer: problem".
    QVariant data(const QModelIndex &index, int role) const override;
    /// Enabled as soon as there is something to see.
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setView(const SessionView &view);
    /// The names are those of another language now.
    void retranslate() { Q_EMIT dataChanged(index(0), index(kRows - 1)); }
    /// @p row: -1 for the start page.
    void setCurrent(int row);

private:
    std::array<StepState, kRows> m_states;
    bool m_reached = false;
    int m_current = -1;
};

} // namespace aovpn::wizard
