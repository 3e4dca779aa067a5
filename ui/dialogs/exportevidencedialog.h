// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/evidenceexport.h"
#include "ui/exportchoices.h"
#include "ui/session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTreeView;

namespace parindex {

class EvidenceTreeModel;

/// Xuất tài liệu kiểm chứng. How the documents of an assessment are laid out, with the tree that
/// comes of it, as it will be.
class ExportEvidenceDialog : public QDialog
{
    Q_OBJECT

public:
    ExportEvidenceDialog(const Session &session, const ExportChoices &choices, QWidget *parent = nullptr);

    AssessmentId assessment() const;
    EvidenceTreeOptions options() const;
    ExportTarget::Form form() const;
    ExportChoices choices() const;

private:
    void createFields(const ExportChoices &choices);
    void layOut();
    QWidget *optionsSide();
    QWidget *previewSide();
    QSpinBox *limitField(const char *name, const QString &label, int megabytes);
    QCheckBox *checkField(const char *name, const QString &label, bool checked);
    void fillAssessments();
    void fillFields(); ///< Of the assessment that is chosen.
    void showTree();

    const Workspace &m_workspace;
    AssessmentId m_current;
    EvidenceTreeModel *m_model;
    QComboBox *m_assessments;
    QComboBox *m_fields;
    QComboBox *m_forms;
    QSpinBox *m_largestFile = nullptr;
    QSpinBox *m_largestPart = nullptr;
    QCheckBox *m_keepLarge = nullptr;
    QCheckBox *m_ascii = nullptr;
    QCheckBox *m_eachLeaf = nullptr;
    QTreeView *m_preview;
    QLabel *m_totals;
    QPushButton *m_accept = nullptr;
};

} // namespace parindex
