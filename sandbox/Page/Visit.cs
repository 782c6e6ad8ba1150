using System.Threading.Channels;
using DebateBot.Sandbox.Page.Markdown;
using DebateBot.Sandbox.Page.Shown;
using DebateBot.Sandbox.Sample;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Page;

/// <summary>One open tab: who sits before it, what that person sees and does. Everything the page shows comes through here.</summary>
public sealed partial class Visit : IDisposable
{
    /// <summary>A burst of changes is drawn once.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(30);

    private const string First = "Robin";
    private readonly SandboxWorld _world;
    private readonly ReadMarks _marks;
    private readonly SampleThread _sample;
    private readonly IDisposable _following;
    private readonly Channel<bool> _signal = System.Threading.Channels.Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    public Visit(SandboxWorld world, ReadMarks marks, SampleThread sample)
    {
        (_world, _marks, _sample) = (world, marks, sample);
        You = Person(world.FindMember(First) ?? world.Members.First(m => !m.IsBot));
        _following = world.Follow(_ => _signal.Writer.TryWrite(true));
        _ = TellAsync();
    }

    /// <summary>Something is to be drawn anew; raised on a thread of its own.</summary>
    public event EventHandler? Changed;

    public ShownPerson You { get; private set; }

    public string ServerName => _world.Guild.Name;

    public IReadOnlyList<ShownPerson> People => [.. _world.Members.Where(m => !m.IsBot).Select(Person)];

    public DateTimeOffset Now => _world.Clock.GetUtcNow();

    public TimeZoneInfo Zone => _world.Clock.LocalTimeZone;

    public MarkdownNames Names =>
        new(id => _world.FindMember(id)?.ShownName, id => _world.FindChannel(id)?.Name, Now, Zone);

    /// <summary>From now on this tab is that person; an unknown name changes nothing.</summary>
    public void Become(string? name)
    {
        if (name is null || _world.FindMember(name) is not { IsBot: false } member || member.Id == You.Id)
            return;
        var open = _shows;
        _shows = 0;
        You = Person(member);
        if (open != 0)
            Enter(open);
        _signal.Writer.TryWrite(true);
    }

    public string LinkTo(long channelId) => $"/channels/{_world.Guild.Id}/{channelId}";

    public void Dispose()
    {
        _following.Dispose();
        _signal.Writer.TryComplete();
    }

    private async Task TellAsync()
    {
        await foreach (var _ in _signal.Reader.ReadAllAsync())
        {
            await Task.Delay(Pause);
            CatchUp();
            Changed?.Invoke(this, EventArgs.Empty);
        }
    }

    private ShownPerson Person(Member member) => new(member.Id, member.ShownName, _world.IsAdmin(member.Id));
}
