// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/assessment.h"

namespace parindex {

Stage Assessment::currentStage() const
{
    switch (state) {
    case State::Draft:
    case State::Locked:
        return Stage::Self;
    case State::Round1:
    case State::Explaining:
        return Stage::Round1;
    case State::Round2:
    case State::Final:
        return Stage::Round2;
    }
    return Stage::Self;
}

Stage Assessment::stageFor(const Item &leaf) const
{
    return leaf.isSelfScored() ? currentStage() : Stage::Round2;
}

bool Assessment::isEditable() const
{
    return state == State::Draft || state == State::Round1 || state == State::Round2;
}

bool Assessment::acceptsEvidence() const
{
    return state != State::Locked && state != State::Final;
}

} // namespace parindex
