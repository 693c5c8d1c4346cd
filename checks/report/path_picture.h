// SPDX-License-Identifier: Apache-2.0
// The way from the laptop to the company network: one model for the report's and the wizard's
// picture.
#pragma once

#include "checks/model/session_result.h"

#include <array>

namespace aovpn {

enum class PathState {
    Proven,
    Warning,
    Broken,    ///< a problem stands here
    NotTested, ///< nothing was seen that proves or disproves it
};

struct PathNode
{
    /// "This computer", translated; long words have soft hyphens or zero-width spaces
    QString name;
    QString caption; ///< foreign: the one fact that matters here; may be empty
    PathState state = PathState::NotTested;
};

struct PathSegment
{
    PathState state = PathState::NotTested;
};

/// Segment i leads from node i to node i + 1.
struct PathPicture
{
    static constexpr std::size_t kNodes = 6;

    std::array<PathNode, kNodes> nodes;
    std::array<PathSegment, kNodes - 1> segments;
    QString text; ///< text alternative: the sequence in words, without such marks
};

/// Pure. A segment or node counts as proven only if something was seen that could not have been
/// seen otherwise: sound sign-in settings do not prove the sign-in server.
PathPicture pathPicture(const SessionResult &result);

/// "OK", "problem" ..., translated.
QString pathStateText(PathState state);

} // namespace aovpn
