using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Page.Shown;

/// <summary>Channels and people to choose from.</summary>
internal static class Places
{
    /// <param name="kinds">Discord's numbers of the kinds that fit; none: all.</param>
    public static IEnumerable<ShownChoice> Of(SandboxWorld world, long readerId, IReadOnlyCollection<int> kinds) =>
        world
            .VisibleChannels(readerId)
            .SelectMany(c => world.ActiveThreads(readerId).Where(t => t.ParentId == c.Id).Prepend(c))
            .Where(c => kinds.Count == 0 || kinds.Contains((int)c.Kind))
            .Select(c => new ShownChoice(c.IsThread ? $"› {c.Name}" : $"#{c.Name}", Snowflakes.Text(c.Id)));

    public static IEnumerable<ShownChoice> People(SandboxWorld world) =>
        world.Members.Select(m => new ShownChoice(m.ShownName, Snowflakes.Text(m.Id)));
}
