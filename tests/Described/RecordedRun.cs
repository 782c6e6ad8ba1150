using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using DebateBot.Tests.Described;
using DebateBot.Tests.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(RecordedRun))]

namespace DebateBot.Tests.Described;

/// <summary>
/// Everything that this run's sandboxes were asked and answered, held to Discord's description on a thread of its own.
/// Sandboxes in processes of their own are not heard.
/// </summary>
public sealed class RecordedRun : IAsyncLifetime
{
    private static RecordedRun? current;
    private readonly BlockingCollection<Action<Validation>> heard = [];
    private readonly TaskCompletionSource done = new();
    private IDisposable? listening;

    /// <summary>An event that a sandbox sent.</summary>
    public static void Hear(string name, JsonElement data)
    {
        if (current is { listening: not null } run)
            run.Add(validation => EventParts.Hear(validation, name, data));
    }

    public ValueTask InitializeAsync()
    {
        var path = Path.Combine(Needs.Root, "..", "shared", "discord", "openapi.json");
        if (!File.Exists(path))
            return ValueTask.CompletedTask;
        current = this;
        listening = DiagnosticListener.AllListeners.Subscribe(
            new Wire(exchange => Add(validation => validation.Hear(exchange)))
        );
        var thread = new System.Threading.Thread(() => Work(path))
        {
            IsBackground = true,
            Priority = ThreadPriority.BelowNormal,
        };
        thread.Start();
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        if (listening is null)
            return;
        var table = await AfterAllAsync(RouteTable.Draw);
        listening.Dispose();
        heard.CompleteAdding();
        await done.Task;
        var folder = Directory.CreateDirectory(Path.Combine(Needs.Root, "artifacts"));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "routes.txt"), table, CancellationToken.None);
    }

    /// <summary>Looks at what there is once everything heard so far is validated.</summary>
    internal Task<T> AfterAllAsync<T>(Func<Validation, T> look)
    {
        var found = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        Add(validation =>
        {
            try
            {
                found.SetResult(look(validation));
            }
            catch (Exception wrong)
            {
                found.SetException(wrong);
            }
        });
        return found.Task;
    }

    private void Add(Action<Validation> work) => heard.Add(work, CancellationToken.None);

    private void Work(string path)
    {
        try
        {
            var validation = new Validation(Description.Read(path));
            foreach (var work in heard.GetConsumingEnumerable(CancellationToken.None))
            {
                var began = TimeProvider.System.GetTimestamp();
                work(validation);
                validation.Took += TimeProvider.System.GetElapsedTime(began);
            }
            done.SetResult();
        }
        catch (Exception bug)
        {
            done.SetException(bug);
        }
    }
}
