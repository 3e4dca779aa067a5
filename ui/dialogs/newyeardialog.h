// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace parindex {

class ComplaintLabel;
class MappingEditor;

/// Starts a year from an earlier one: first which year and by which framework; then, where it is
/// another framework, which row continues which. Closes only when the year has been started.
class NewYearDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewYearDialog(Session &session, QWidget *parent = nullptr);

    AssessmentId started() const { return m_started; } ///< After it was accepted.

    void accept() override;

private:
    QWidget *beginningPage();
    void layOut();
    void listAssessments();
    void listFrameworks(); ///< After another earlier assessment was chosen.
    void addFramework(const Framework &framework);
    void browse();
    void suggestYear();
    void showBeginning(); ///< What is wrong with it, and what comes next.
    void showPage(int page);
    void goOn();
    AssessmentId earlier() const;
    const Framework *framework() const; ///< The one of the new year; null when none is chosen.
    bool needsMapping() const;
    bool confirmsTheRest(); ///< Unless every row is confirmed, the user is asked.

    Session &m_session;
    QStackedWidget *m_pages;
    QFormLayout *m_form;
    QComboBox *m_earlier;
    QSpinBox *m_year;
    QComboBox *m_framework;
    QPushButton *m_browse;
    QLabel *m_hint;
    MappingEditor *m_mapping;
    ComplaintLabel *m_complaint;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
    std::vector<Framework> m_frameworks; ///< In the order of the list.
    std::vector<Framework> m_added;      ///< From files; not yet in the workspace.
    std::optional<std::pair<AssessmentId, int>> m_mapped; ///< What the mapping was proposed for.
    AssessmentId m_started;
};

} // namespace parindex
