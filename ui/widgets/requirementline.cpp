// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/requirementline.h"

#include "core/domain/requirementtexts.h"

#include <QEvent>

namespace parindex {

RequirementLine::RequirementLine(Session &session, QWidget *parent) : QLabel(parent), m_session(session)
{
    setObjectName(QStringLiteral("requirementLine"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(&session, &Session::itemChanged, this, &RequirementLine::showRequirements);
    connect(&session, &Session::evidenceChanged, this, &RequirementLine::showRequirements);
    showRequirements();
}

void RequirementLine::showRequirements()
{
    const Item *item = m_session.currentItem();
    const bool asks = item && m_session.view().framework.isLeaf(item->id) && item->isSelfScored();
    const QString line = asks ? RequirementTexts::line(requirementsOfLeaf(m_session.view(), *item)) : QString();
    setText(line);
    setToolTip(line.isEmpty() ? QString() : tr("Required: %1").arg(item->requiredEvidence.simplified()).toHtmlEscaped());
    setVisible(!line.isEmpty());
}

void RequirementLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showRequirements();
    QLabel::changeEvent(event);
}

} // namespace parindex
