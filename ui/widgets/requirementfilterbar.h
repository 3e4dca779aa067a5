// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/requirementfiltermodel.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace parindex {

/// What narrows the matrix of requirements: a chip for each kind of gap, with how many there are,
/// and the fields.
class RequirementFilterBar : public QWidget
{
    Q_OBJECT

public:
    RequirementFilterBar(RequirementMatrixModel &model, RequirementFilterModel &filter, QWidget *parent = nullptr);

signals:
    void changed(); ///< Other rows are shown.

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Chip
    {
        RequirementState gap;
        QToolButton *button;
    };

    void addChip(const char *name, RequirementState gap);
    void applyChips();
    void showCounts();
    void listFields();
    void retranslate();

    RequirementMatrixModel &m_model;
    RequirementFilterModel &m_filter;
    std::vector<Chip> m_chips;
    QComboBox *m_field;
};

} // namespace parindex
