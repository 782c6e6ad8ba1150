using Xunit;

namespace DebateBot.Tests.Clients;

/// <summary>Sandboxes of their own for the two libraries, each with its bot signed in when a test first needs it.</summary>
[CollectionDefinition(nameof(ClientRooms))]
public sealed class ClientRooms : IAsyncLifetime, ICollectionFixture<ClientRooms>
{
    private readonly Dictionary<string, Task<ClientRoom>> rooms = new(StringComparer.Ordinal);

    public static TheoryData<string> Libraries => ["discord.js", "discord.py"];

    /// <param name="library">discord.js or discord.py.</param>
    public Task<ClientRoom> EnterAsync(string library)
    {
        if (!rooms.TryGetValue(library, out var room))
            rooms[library] = room = ClientRoom.OpenAsync(library);
        return room;
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var room in rooms.Values.Where(room => room.IsCompletedSuccessfully))
            await (await room).DisposeAsync();
    }
}
