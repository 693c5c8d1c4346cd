// SPDX-License-Identifier: Apache-2.0
#include "checks/engine/effective_symptom.h"

#include "checks/model/symptom.h"

namespace aovpn {
namespace {

/// The failure in the log that this run is about.
std::optional<FailedDial> loggedFailure(const Evidence &evidence, const Request &request)
{
    const Connection *selected = selectedConnection(evidence);
    // A server that was typed is no connection of this computer; the log speaks of others.
    if (!evidence.events || (selected != nullptr && selected->name.isEmpty())) {
        return std::nullopt;
    }
    return lastFailure(*evidence.events,
                       selected != nullptr ? selected->name : request.connectionName);
}

} // namespace

EffectiveSymptom effectiveSymptom(const Evidence &evidence, const Request &request)
{
    EffectiveSymptom symptom;
    symptom.typed = normalisedSymptom(request.symptom);
    symptom.code = symptom.typed;
    symptom.source = symptom.typed.isEmpty() ? SymptomSource::None : SymptomSource::Typed;
    const bool isWord = !symptom.typed.isEmpty() && !codeNumber(symptom.typed);
    const auto failure = isWord ? std::nullopt : loggedFailure(evidence, request);
    if (!failure) {
        return symptom;
    }
    symptom.agrees = symptom.typed.isEmpty() || symptom.typed == failure->code;
    symptom.code = failure->code;
    symptom.source = SymptomSource::Log;
    return symptom;
}

} // namespace aovpn
