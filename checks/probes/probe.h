// SPDX-License-Identifier: Apache-2.0
// A probe: asks this computer or the network something, with a deadline, and returns the evidence
// that it adds.
#pragma once

#include "checks/model/evidence.h"
#include "checks/model/policy.h"
#include "checks/model/stage.h"
#include "checks/system/system.h"

#include <functional>
#include <span>

namespace aovpn {

/// One question that can be asked now: its inputs are known.
struct ProbeTask
{
    QString id;         ///< unique in the run and stable: "ike-init 198.51.100.1 500"
    QJsonObject values; ///< whom and what, for the progress text: {"address", "port", "server"}
    std::chrono::milliseconds limit{4000}; ///< longest time it may take
    /// Blocks on a pool thread. Returns an Evidence in which only what this task found is set; list
    /// members are appended to those of other tasks. A failure to ask at all goes into
    /// Evidence::failures; a silence on the wire is evidence.
    std::function<Evidence(System &system, const Wait &wait)> run;
};

/// What is known of a probe before it runs; part of the "checks" listing.
struct ProbeInfo
{
    const char *name; ///< as SitePolicy::disabledProbes names it
    Stage stage;
    EvidenceKind yields;
    const char *asks; ///< one sentence: what is sent to whom
    int packets;      ///< most datagrams or connections per task; 0: asks only this computer
    double weight;    ///< share of the progress bar
};

struct Probe
{
    ProbeInfo info;
    /// Pure. Which questions can be asked, given what is known so far? Called again after each
    /// piece of evidence; the engine drops tasks whose id it has started already. Null result and
    /// nothing missing: there is nothing to ask.
    QList<ProbeTask> (*plan)(const Evidence &known, const SitePolicy &policy,
                             const Request &request);
};

/// All probes, in the order of the stages.
std::span<const Probe *const> allProbes();

} // namespace aovpn
