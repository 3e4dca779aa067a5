// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/frameworkmapping.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;

namespace parindex {

class DocumentTable;
class MappingFilterModel;
class MappingModel;

/// Where a person goes over the rows of two years: Space or Enter confirms one and goes to the next
/// that is to be confirmed; typing looks for another row to continue; Del says that there is none.
class MappingEditor : public QWidget
{
    Q_OBJECT

public:
    explicit MappingEditor(QWidget *parent = nullptr);

    void setMapping(FrameworkMapping mapping);
    const FrameworkMapping &mapping() const;

signals:
    void progressChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectInputs();
    bool tableKey(int key, const QString &text);
    std::optional<int> currentRow() const; ///< Of the model; nothing when none is chosen.
    void confirm();
    void chooseNone();
    void takeTyped(const QString &text);
    void choose(int row, std::optional<ItemId> other);
    void startTyping(const QString &text);
    void goToNextUnconfirmed(int row);
    void show(int row); ///< Makes a row of the model the current one, where it is shown.
    void showCurrent();
    void showProgress();

    MappingModel *m_model;
    MappingFilterModel *m_filter;
    QLabel *m_progress;
    QCheckBox *m_onlyUnconfirmed;
    DocumentTable *m_table;
    QLabel *m_path;
    QLabel *m_choiceLabel;
    QLineEdit *m_choice;
    QPushButton *m_confirm;
    QPushButton *m_none;
    QCompleter *m_earlierRows = nullptr;
    QCompleter *m_laterRows = nullptr;
};

} // namespace parindex
