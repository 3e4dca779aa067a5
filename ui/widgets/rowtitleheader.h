// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace parindex {

/// The titles of a table's rows, each in up to two lines.
class RowTitleHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit RowTitleHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace parindex
