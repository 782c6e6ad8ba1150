using System.Security.Cryptography;

namespace DebateBot.Sandbox.World;

/// <summary>The server as it is before anybody came: four channels, six people, two bots.</summary>
internal static class FirstWorld
{
    public static WorldState Create(WorldClock clock, Snowflakes ids)
    {
        var founded = clock.GetUtcNow();
        long guildId = ids.Next();
        var ada = Person("Ada");
        var state = new WorldState { Guild = new Guild(guildId, "Marl Street", ada.Id) };

        var everyone = new Role(guildId, "@everyone", Permissions.Everyone);
        var admin = new Role(ids.Next(), "Admin", Permissions.Administrator) { Position = 3, Color = 0xE67E22 };
        var moderator = new Role(ids.Next(), "Moderator", Permissions.ManageMessages | Permissions.ManageThreads)
        {
            Position = 2,
            Color = 0x3498DB,
        };
        foreach (var role in new[] { everyone, admin, moderator })
            state.Roles[role.Id] = role;

        state.Members[ada.Id] = ada with { RoleIds = [admin.Id] };
        foreach (var name in new[] { "Robin", "Mira", "Jonas", "Tess", "Amadou" })
        {
            var person = Person(name);
            state.Members[person.Id] = person with { RoleIds = name == "Mira" ? [moderator.Id] : [] };
        }

        foreach (var name in new[] { "DebateBot", "Guest" })
        {
            var bot = NewBot(name, clock, ids, out var role);
            state.Roles[role.Id] = role;
            state.Members[bot.Id] = bot;
        }

        AddChannels(state, ids, moderator.Id);
        return state;

        Member Person(string name) => new(ids.Next(), name, NewToken(), founded);
    }

    /// <summary>A bot as its invite link brings it: with a role of its own.</summary>
    public static Member NewBot(string name, WorldClock clock, Snowflakes ids, out Role role)
    {
        long id = ids.Next();
        role = new Role(ids.Next(), name, Permissions.Bot) { Position = 1, BotId = id };
        return new Member(id, name, NewToken(), clock.GetUtcNow()) { IsBot = true, RoleIds = [role.Id] };
    }

    private static void AddChannels(WorldState state, Snowflakes ids, long moderatorRoleId)
    {
        Add(
            new Channel(ids.Next(), ChannelKind.Text, "articles") { Topic = "One card an article; talk in its thread." }
        );
        Add(new Channel(ids.Next(), ChannelKind.Text, "general") { Position = 1 });
        Add(
            new Channel(ids.Next(), ChannelKind.Text, "mods")
            {
                Position = 2,
                Overwrites =
                [
                    new Overwrite(state.Guild.Id, IsMember: false, Permissions.None, Permissions.ViewChannel),
                    new Overwrite(moderatorRoleId, IsMember: false, Permissions.ViewChannel, Permissions.None),
                ],
            }
        );
        Add(
            new Channel(ids.Next(), ChannelKind.Forum, "debates")
            {
                Position = 3,
                AvailableTags =
                [
                    new ForumTag(ids.Next(), "Town"),
                    new ForumTag(ids.Next(), "Science"),
                    new ForumTag(ids.Next(), "Culture"),
                ],
            }
        );

        void Add(Channel channel)
        {
            state.Channels[channel.Id] = channel;
            state.Messages[channel.Id] = [];
        }
    }

    public static string NewToken() => "sandbox." + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
}
