using Microsoft.EntityFrameworkCore.Storage;

namespace DebateBot.Core.Storage;

public sealed partial class WriteQueue
{
    private void RunBatch(DbWork first)
    {
        var batch = new List<DbWork>();
        try
        {
            Commit(first, batch);
        }
        catch (Exception reason)
        {
            // The transaction is lost, and every unit with it; the first also when none could be begun.
            batch.ForEach(unit => unit.Fail(reason));
            first.Fail(reason);
            return;
        }
        Scrub();
        batch.ForEach(unit => unit.Complete());
        Committed?.Invoke(this, EventArgs.Empty);
    }

    /// <param name="batch">Takes the units whose changes are in the transaction.</param>
    private void Commit(DbWork first, List<DbWork> batch)
    {
        var started = time.GetTimestamp();
        using var transaction = db.Database.BeginTransaction();
        for (DbWork? unit = first; unit is not null; unit = Next())
        {
            if (unit.TryCancel())
                continue;
            batch.Add(unit);
            if (!TryRun(unit, transaction))
                batch.RemoveAt(batch.Count - 1);
        }
        if (db.HasForgotten)
            OweScrubbing();
        transaction.Commit();
        Transactions++;

        DbWork? Next() =>
            batch.Count < LargestBatch && time.GetElapsedTime(started) < LongestBatch && waiting.TryTake(out var next)
                ? next
                : null;
    }

    private void OweScrubbing()
    {
        db.Remember(ScrubbingOwed, "");
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    private bool TryRun(DbWork unit, IDbContextTransaction transaction)
    {
        const string Before = "unit";
        transaction.CreateSavepoint(Before);
        try
        {
            unit.Do(db);
            db.SaveChanges();
            transaction.ReleaseSavepoint(Before);
            return true;
        }
        catch (Exception reason)
        {
            transaction.RollbackToSavepoint(Before);
            transaction.ReleaseSavepoint(Before);
            unit.Fail(reason);
            return false;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }
}
