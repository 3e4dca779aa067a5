// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidencetreemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace parindex;

namespace {

constexpr qint64 Megabyte = EvidenceTreeOptions::Megabyte;

EvidenceTree::Entry entry(const char *place, const char *folder, const char *fileName, qint64 size, int part = 0)
{
    EvidenceTree::Entry made;
    made.place = QString::fromUtf8(place);
    made.folder = QString::fromUtf8(folder);
    made.fileName = QString::fromUtf8(fileName);
    made.file = {QString(64, u'a'), QStringLiteral("<b>gốc</b>.pdf"), size, 1};
    made.documentNumber = QStringLiteral("7/TB");
    made.part = part;
    return made;
}

EvidenceTree sample(bool hasParts)
{
    EvidenceTree tree;
    tree.options.largestPart = hasParts ? 4 * Megabyte : 0;
    tree.entries = {entry("1.1-01", "1. Chỉ đạo", "1.1-01 a.pdf", 2 * Megabyte), entry("1.1-02", "1. Chỉ đạo", "", 5 * Megabyte),
                    entry("1.2-01", "1. Chỉ đạo", "1.2-01 b.pdf", 3 * Megabyte, hasParts ? 1 : 0), entry("2-01", "2. Thể chế", "2-01 c.pdf", Megabyte, hasParts ? 1 : 0)};
    tree.entries[1].state = EvidenceTree::State::Missing;
    tree.parts = hasParts ? std::vector<EvidenceTree::Part>{{QStringLiteral("Phần 1"), 1, 2 * Megabyte, false}, {QStringLiteral("Phần 2"), 2, 4 * Megabyte, false}}
                          : std::vector<EvidenceTree::Part>{{{}, 3, 6 * Megabyte, false}};
    return tree;
}

void addLines(QStringList &lines, const QAbstractItemModel &model, const QModelIndex &parent, int depth)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells << model.index(row, column, parent).data().toString();
        lines << QString(depth * 2, u' ') + cells.join(u'|');
        addLines(lines, model, model.index(row, 0, parent), depth + 1);
    }
}

QStringList linesOf(const QAbstractItemModel &model)
{
    QStringList lines;
    addLines(lines, model, {}, 0);
    return lines;
}

} // namespace

class tst_evidencetreemodel : public QObject
{
    Q_OBJECT

private slots:
    void showsFoldersAndFiles()
    {
        EvidenceTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTree(sample(false));
        const QStringList expected{
            QStringLiteral("1. Chỉ đạo|5.0 MB|"),
            QStringLiteral("  1.1-01 a.pdf|2.0 MB|"),
            QStringLiteral("  1.1-02 7/TB||missing: <b>gốc</b>.pdf"),
            QStringLiteral("  1.2-01 b.pdf|3.0 MB|"),
            QStringLiteral("2. Thể chế|1.0 MB|"),
            QStringLiteral("  2-01 c.pdf|1.0 MB|"),
        };
        QCOMPARE(linesOf(model), expected);
        model.setTree(sample(false)); // Once more: nothing is left of the first.
        QCOMPARE(linesOf(model), expected);
        const QModelIndex remark = model.index(1, EvidenceTreeModel::RemarkColumn, model.index(0, 0));
        QVERIFY(!remark.data(Qt::ToolTipRole).toString().contains(u'<'));
        QVERIFY(!(model.flags(remark) & Qt::ItemIsEditable));
    }

    void showsParts()
    {
        EvidenceTreeModel model;
        model.setTree(sample(true));
        const QStringList expected{
            QStringLiteral("Phần 1|2.0 MB|"),
            QStringLiteral("  1. Chỉ đạo|2.0 MB|"),
            QStringLiteral("    1.1-01 a.pdf|2.0 MB|"),
            QStringLiteral("    1.1-02 7/TB||missing: <b>gốc</b>.pdf"),
            QStringLiteral("Phần 2|4.0 MB|"),
            QStringLiteral("  1. Chỉ đạo|3.0 MB|"),
            QStringLiteral("    1.2-01 b.pdf|3.0 MB|"),
            QStringLiteral("  2. Thể chế|1.0 MB|"),
            QStringLiteral("    2-01 c.pdf|1.0 MB|"),
        };
        QCOMPARE(linesOf(model), expected);
    }
};

QTEST_MAIN(tst_evidencetreemodel)
#include "tst_evidencetreemodel.moc"
