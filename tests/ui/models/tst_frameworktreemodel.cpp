// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/frameworktreemodel.h"

#include "tests/support/randomframework.h"
#include "tests/support/testworkspace.h"
#include "tests/support/frameworktext.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace parindex;

namespace {

QString textOf(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells << model.index(row, column, parent).data().toString();
        text += QString(2 * depth, u' ') + cells.join(QStringLiteral(" | ")) + u'\n' + textOf(model, model.index(row, 0, parent), depth + 1);
    }
    return text;
}

/// What the model must say about a framework, without the model.
QString expected(const Framework &framework, const std::vector<ItemId> &ids, int depth = 0)
{
    QString text;
    for (const ItemId id : ids) {
        const Item &item = *framework.find(id);
        text += QString(2 * depth, u' ') + item.code + QStringLiteral(" | ") + item.title + u'\n' + expected(framework, framework.children(id), depth + 1);
    }
    return text;
}

} // namespace

class TestFrameworkTreeModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(QStringLiteral("thử.parindex"));
        m_session = std::make_unique<Session>(std::move(*Workspace::create(path, QStringLiteral("Người thử"))));
        m_editor = std::make_unique<FrameworkEditor>(*m_session);
        m_model = std::make_unique<FrameworkTreeModel>(*m_editor);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(m_editor->addFramework(readFrameworkJson(test::smallFrameworkJson()).value(), QStringLiteral("thử")));
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_editor.reset();
        m_session.reset();
    }

    void asText()
    {
        QCOMPARE(textOf(*m_model), QStringLiteral("1 | Chỉ đạo điều hành | 4 |  | \n"
                                                  "  1.1 | Kế hoạch cải cách | 3 |  | \n"
                                                  "    1.1.1 | Ban hành kế hoạch | 1 | read by people | Sở Nội vụ\n"
                                                  "    1.1.2 | Hoàn thành nhiệm vụ | 2 | missing | Sở Tư pháp\n"
                                                  "  1.2 | Báo cáo định kỳ | 1 | missing | Sở Nội vụ\n"
                                                  "2 | Thể chế | 2.5 | missing | Sở Tư pháp\n"
                                                  "3 | Tác động | 3.5 |  | \n"
                                                  "  3.1 | Điều tra xã hội học | 3.5 | survey | \n"));
    }

    void anEditTouchesOnlyItsRows()
    {
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QVERIFY(m_model->setData(at("1.1.1", FrameworkTreeModel::MaximumColumn), QStringLiteral("1,25"), Qt::EditRole));
        QCOMPARE(at("1.1.1", FrameworkTreeModel::MaximumColumn).data().toString(), QStringLiteral("1.25"));
        QCOMPARE(at("1.1", FrameworkTreeModel::MaximumColumn).data().toString(), QStringLiteral("3 ≠ 3.25"));
        QCOMPARE(at("1.1", FrameworkTreeModel::MaximumColumn).data(Qt::EditRole).toString(), QStringLiteral("3"));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(reset.count() + inserted.count(), 0);
        QSignalSpy refused(m_session.get(), &Session::refused);
        QVERIFY(!m_model->setData(at("1.1.1", FrameworkTreeModel::MaximumColumn), QStringLiteral("một"), Qt::EditRole));
        QVERIFY(!m_model->setData(at("1.1.1", FrameworkTreeModel::CodeColumn), QStringLiteral("2"), Qt::EditRole));
        QVERIFY(!m_model->setData(at("1.1.1", FrameworkTreeModel::TitleColumn), QStringLiteral(" "), Qt::EditRole));
        QCOMPARE(refused.count(), 3);
    }

    void rowsAreDragged()
    {
        const std::unique_ptr<QMimeData> data(m_model->mimeData({at("1.2")}));
        QVERIFY(m_model->canDropMimeData(data.get(), Qt::MoveAction, 0, 0, at("1")));
        m_model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, at("1"));
        QCOMPARE(codes(), QStringLiteral("1 1.2 1.1 1.1.1 1.1.2 2 3 3.1"));
        m_session->undo();
        QCOMPARE(codes(), QStringLiteral("1 1.1 1.1.1 1.1.2 1.2 2 3 3.1"));
        const std::unique_ptr<QMimeData> first(m_model->mimeData({at("1.1")}));
        m_model->dropMimeData(first.get(), Qt::MoveAction, -1, -1, at("3")); // Onto a row.
        QCOMPARE(codes(), QStringLiteral("1 1.2 2 3 3.1 1.1 1.1.1 1.1.2"));
        const std::unique_ptr<QMimeData> below(m_model->mimeData({at("3")}));
        m_model->dropMimeData(below.get(), Qt::MoveAction, 0, 0, at("1.1")); // Below itself.
        QCOMPARE(codes(), QStringLiteral("1 1.2 2 3 3.1 1.1 1.1.1 1.1.2"));
        const std::unique_ptr<QMimeData> top(m_model->mimeData({at("1.1.2")}));
        m_model->dropMimeData(top.get(), Qt::MoveAction, 0, 0, {});
        QCOMPARE(codes(), QStringLiteral("1.1.2 1 1.2 2 3 3.1 1.1 1.1.1"));
    }

    void whatIsFrozenIsNotEditable()
    {
        QVERIFY(at("1").flags().testFlag(Qt::ItemIsEditable));
        const auto agency = m_session->workspace().addAgency({{}, QStringLiteral("Tỉnh Thử"), Audience::Province});
        QVERIFY(m_session->workspace().addAssessment({{}, *agency, m_editor->id(), 2026, Assessment::State::Draft}));
        QVERIFY(!at("1").flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!m_editor->isEditable());
        const QByteArray before = writeFrameworkJson(*m_editor->framework());
        m_editor->setItem(FrameworkTreeModel::idOf(at("1.1")));
        m_editor->removeRow();
        m_session->undo(); // Nor by what was done before it was frozen.
        QCOMPARE(writeFrameworkJson(*m_editor->framework()), before);
        m_editor->makeRevision();
        QVERIFY(m_editor->isEditable());
        QCOMPARE(m_editor->framework()->header().revision, 2);
        QVERIFY(m_editor->framework()->items().size() == 8);
    }

    void anyChangeIsFollowedAndTakenBack_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void anyChangeIsFollowedAndTakenBack()
    {
        QFETCH(unsigned, seed);
        test::RandomFrameworks random(seed);
        QVERIFY(m_editor->addFramework(random.next(20), QStringLiteral("thử")));
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        std::vector<QByteArray> states{writeFrameworkJson(*m_editor->framework())};
        const int start = m_session->undoStack().index();
        for (int step = 0; step < 25; ++step) {
            const auto &items = m_editor->framework()->items();
            m_editor->setItem(items[static_cast<std::size_t>(random.below(static_cast<int>(items.size())))].id);
            doAnything(random);
            check();
            if (m_session->undoStack().index() - start > static_cast<int>(states.size()) - 1)
                states.push_back(writeFrameworkJson(*m_editor->framework()));
        }
        QVERIFY(states.size() > 5);
        for (auto state = states.rbegin() + 1; state != states.rend(); ++state) {
            m_session->undo();
            QCOMPARE(writeFrameworkJson(*m_editor->framework()), *state);
            check();
        }
        for (std::size_t i = 1; i < states.size(); ++i) {
            m_session->redo();
            QCOMPARE(writeFrameworkJson(*m_editor->framework()), states[i]);
            check();
        }
        QCOMPARE(reset.count(), 0);
    }

    void typingIsOneStep()
    {
        const int merge = m_session->newMergeNumber();
        const int start = m_session->undoStack().count();
        const QString before = at("2", FrameworkTreeModel::TitleColumn).data().toString();
        for (const char *typed : {"T", "Th", "Thể"}) {
            Item item = *m_editor->framework()->findCode(QStringLiteral("2"));
            item.title = QString::fromUtf8(typed);
            QVERIFY(m_editor->setRow(item, merge));
        }
        QCOMPARE(m_session->undoStack().count(), start + 1);
        m_session->undo();
        QCOMPARE(at("2", FrameworkTreeModel::TitleColumn).data().toString(), before);
    }

    void fiveThousandRowsStayQuick()
    {
        QString table;
        for (int field = 1; field <= 50; ++field) {
            table += QStringLiteral("%1 100\n").arg(field);
            for (int leaf = 1; leaf < 100; ++leaf)
                table += QStringLiteral("  %1.%2 1\n").arg(field).arg(leaf);
        }
        QVERIFY(m_editor->addFramework(test::frameworkFromText(table), QStringLiteral("thử")));
        QCOMPARE(m_editor->framework()->items().size(), std::size_t(5000));
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < 20; ++round) {
            Item item = *m_editor->framework()->findCode(QStringLiteral("25.50"));
            item.title = QStringLiteral("Tên %1").arg(round);
            QVERIFY(m_editor->setRow(item));
        }
        qInfo("%lld ms for an edit among 5,000 rows", timer.elapsed() / 20);
        QCOMPARE(changed.count(), 40);
        QCOMPARE(reset.count(), 0);
    }

private:
    QModelIndex at(const char *code, int column = 0) const
    {
        const Item *item = m_editor->framework()->findCode(QString::fromUtf8(code));
        return item ? m_model->indexOf(item->id, column) : QModelIndex();
    }

    QString codes() const
    {
        QStringList all;
        for (const Item &item : m_editor->framework()->items())
            all << item.code;
        return all.join(u' ');
    }

    void check() const
    {
        QString shown;
        for (const QString &line : textOf(*m_model).split(u'\n', Qt::SkipEmptyParts))
            shown += line.section(QStringLiteral(" | "), 0, 1) + u'\n';
        QCOMPARE(shown, expected(*m_editor->framework(), m_editor->framework()->topItems()));
    }

    void doAnything(test::RandomFrameworks &random)
    {
        switch (random.below(8)) {
        case 0: return m_editor->addRow();
        case 1: return m_editor->addChild();
        case 2: return m_editor->duplicateRow();
        case 3: return m_editor->moveRow(random.below(2) * 2 - 1);
        case 4: return m_editor->moveIn();
        case 5: return m_editor->moveOut();
        case 6: return m_editor->renumber();
        default:
            if (m_editor->framework()->items().size() > 8)
                m_editor->removeRow();
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FrameworkEditor> m_editor;
    std::unique_ptr<FrameworkTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestFrameworkTreeModel)
#include "tst_frameworktreemodel.moc"
