// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/yeartakeover.h"
#include "ui/session.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace parindex {

class DocumentTable;
class YearTakeoverModel;

/// Last year's documents over all rows, for somebody to say which are cited again and for which this year has one of
/// its own. Nothing is changed before it is accepted.
class YearTakeoverDialog : public QDialog
{
    Q_OBJECT

public:
    YearTakeoverDialog(const Session &session, std::vector<YearTakeoverRow> rows, QWidget *parent = nullptr);

    const std::vector<YearTakeoverRow> &rows() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    QPushButton *wayButton(const char *name, const QString &text, TakeoverWay way);
    void setWay(TakeoverWay way);
    void goRound();
    void showState();

    YearTakeoverModel *m_model;
    QLabel *m_summary;
    DocumentTable *m_table;
    std::vector<QPushButton *> m_ways;
    QPushButton *m_accept;
};

} // namespace parindex
