// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/newworkspace.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace parindex {

class ComplaintLabel;
class Settings;

/// What a new file begins with. Closes only when the file has been made; until then it says in a
/// sentence what is missing.
class NewWorkspaceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewWorkspaceDialog(Settings &settings, QWidget *parent = nullptr);

    QString path() const; ///< Of the file that was made.

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    QLayout *withButton(QWidget *field, QPushButton *button);
    void connectInputs();
    void browseFramework();
    void importFramework(); ///< From the annex of a decision.
    void useFramework(Framework framework, const QString &name);
    void browseFile();
    void suggestPath();
    void showFramework();
    void showComplaint(const QString &sentence);
    void renewComplaint(); ///< After something was mended: it does not stay longer than its cause.
    void growForText(); ///< So that no line of a wrapped text is cut.
    QString complaint() const; ///< What is missing; empty when nothing is.
    void retranslate();

    Settings &m_settings;
    QFormLayout *m_form;
    QLineEdit *m_agency;
    QComboBox *m_kind;
    QSpinBox *m_year;
    QComboBox *m_framework;
    QPushButton *m_browseFramework;
    QPushButton *m_importFramework;
    QLabel *m_frameworkHint;
    QLineEdit *m_path;
    QPushButton *m_browseFile;
    QLineEdit *m_person;
    ComplaintLabel *m_complaint;
    QDialogButtonBox *m_buttons;
    std::vector<Framework> m_frameworks; ///< In the order of the list.
    bool m_pathIsChosen = false; ///< By the user; until then it follows the name and the year.
};

} // namespace parindex
