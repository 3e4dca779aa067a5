// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/framework.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace parindex {

class DateField;

/// The last step: what stands on the first page of the decision.
class ImportHeaderPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportHeaderPage(QWidget *parent = nullptr);

    void suggestAudience(Audience audience);
    void suggestTitle(const QString &title); ///< Until one was typed.
    Framework::Header header() const;
    QString complaint() const; ///< What is missing; empty when nothing is.

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QFormLayout *m_form;
    QLineEdit *m_title;
    QLineEdit *m_decision;
    QLineEdit *m_issuer;
    DateField *m_issuedOn;
    QComboBox *m_audience;
    QSpinBox *m_firstYear;
    QSpinBox *m_lastYear;
    QCheckBox *m_official;
};

} // namespace parindex
