using DebateBot.Sandbox.World;
using DebateBot.Tests.Support;

namespace DebateBot.Tests.Clients;

/// <summary>Our bot and a foreign one in one sandbox, with an article's thread open.</summary>
internal sealed class SharedRoom(WholeBot bot, ClientProcess guest, long thread) : IAsyncDisposable
{
    public WholeBot Bot => bot;

    /// <summary>The foreign one.</summary>
    public ClientProcess Guest => guest;

    public long Thread => thread;

    public string Articles => Snowflakes.Text(bot.Channel("articles"));

    /// <summary>As a client takes it.</summary>
    public string ThreadId => Snowflakes.Text(thread);

    public static async Task<SharedRoom> OpenAsync(string library)
    {
        _ = library == "discord.js" ? Needs.DiscordJs() : Needs.DiscordPy();
        var bot = await WholeBot.StartAsync();
        var guest = await ClientProcess.StartAsync(library, bot.Address, bot.World.FindMember("Guest")!.Token);
        long thread = await bot.PostArticleAsync("A bridge for the mill", "The mill needs a bridge. It has none.");
        await guest.HearAsync("thread", "id", Snowflakes.Text(thread));
        return new SharedRoom(bot, guest, thread);
    }

    public async ValueTask DisposeAsync()
    {
        await guest.DisposeAsync();
        await bot.DisposeAsync();
    }
}
