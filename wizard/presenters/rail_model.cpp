// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenters/rail_model.h"

#include "checks/guidance/guidance.h"

namespace aovpn::wizard {
namespace {

QString rowName(int row)
{
    return row == RailModel::kResultRow ? RailModel::tr("Result")
                                        : stageName(kAllStages[static_cast<size_t>(row)]);
}

} // namespace

RailModel::RailModel(QObject *parent) : QAbstractListModel(parent)
{
    m_states.fill(StepState::Waiting);
}

int RailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kRows;
}

QVariant RailModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= kRows) {
        return {};
    }
    const StepState state = m_states[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return rowName(index.row());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        //: %1: a step's name, %2: its state. Read by screen readers: "Server answer: problem"
        return tr("%1: %2").arg(rowName(index.row()), stateWord(state));
    case StateRole:
        return static_cast<int>(state);
    case CurrentRole:
        return index.row() == m_current;
    default:
        return {};
    }
}

Qt::ItemFlags RailModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags base = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_reached ? base | Qt::ItemIsEnabled : base;
}

void RailModel::setView(const SessionView &view)
{
    m_reached = view.exists;
    for (const Stage stage : kAllStages) {
        m_states[static_cast<size_t>(stage)] = stepState(view, stage);
    }
    m_states[kResultRow] = resultState(view);
    Q_EMIT dataChanged(index(0), index(kRows - 1));
}

void RailModel::setCurrent(int row)
{
    m_current = row;
    Q_EMIT dataChanged(index(0), index(kRows - 1), {CurrentRole});
}

} // namespace aovpn::wizard
