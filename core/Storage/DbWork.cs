namespace DebateBot.Core.Storage;

/// <summary>One piece of work with the database, and who waits for it.</summary>
internal abstract class DbWork
{
    /// <returns>Whether nobody waits for it any more; then it ends here and need not be done.</returns>
    public abstract bool TryCancel();

    public abstract CancellationToken Cancellation { get; }

    /// <summary>Whether it may take its time: nobody is looking at a screen.</summary>
    public bool IsPatient { get; init; }

    /// <summary>Does it and keeps the result back until <see cref="Complete"/>.</summary>
    public abstract void Do(DebateDb db);

    public abstract void Complete();

    public abstract void Fail(Exception reason);
}

internal sealed class DbWork<T>(Func<DebateDb, T> work, CancellationToken cancellationToken) : DbWork
{
    // The waiting code goes on elsewhere: the database's threads run only the database's work.
    private readonly TaskCompletionSource<T> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T result = default!;

    public Task<T> Task => completion.Task;

    public override CancellationToken Cancellation => cancellationToken;

    public override bool TryCancel() =>
        cancellationToken.IsCancellationRequested && completion.TrySetCanceled(cancellationToken);

    public override void Do(DebateDb db) => result = work(db);

    public override void Complete() => completion.TrySetResult(result);

    public override void Fail(Exception reason)
    {
        if (reason is OperationCanceledException)
            completion.TrySetCanceled(cancellationToken);
        else
            completion.TrySetException(reason);
    }
}
