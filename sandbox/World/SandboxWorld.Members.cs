namespace DebateBot.Sandbox.World;

public sealed partial class SandboxWorld
{
    public IReadOnlyList<Member> Members => Locked(() => _state.Members.Values.OrderBy(m => m.Id).ToList());

    public IReadOnlyList<Member> Bots => [.. Members.Where(m => m.IsBot)];

    public IReadOnlyList<Role> Roles => Locked(() => _state.Roles.Values.OrderBy(r => r.Position).ToList());

    public Member? FindMember(long id) => Locked(() => _state.Members.GetValueOrDefault(id));

    public Member GetMember(long id) => FindMember(id) ?? throw Refused.Unknown("Member");

    /// <summary>By name, whatever its case.</summary>
    public Member? FindMember(string name) =>
        Members.FirstOrDefault(m => string.Equals(m.Name, name, StringComparison.OrdinalIgnoreCase));

    public Member? FindByToken(string token) => Members.FirstOrDefault(m => m.Token == token);

    public bool IsAdmin(long memberId) => PermissionsOf(memberId).HasFlag(Permissions.Administrator);

    /// <param name="mayUsePrivilegedIntents">False: identify with MESSAGE_CONTENT closes with 4014.</param>
    public Member AddBot(string name, bool mayUsePrivilegedIntents = true)
    {
        lock (_lock)
        {
            var bot = FirstWorld.NewBot(name, Clock, _ids, out var role);
            bot = bot with { MayUsePrivilegedIntents = mayUsePrivilegedIntents };
            _state.Roles[role.Id] = role;
            _state.Members[bot.Id] = bot;
            Tell(new RoleCreated(role));
            Tell(new MemberJoined(bot));
            return bot;
        }
    }

    public Member AddMember(string name)
    {
        lock (_lock)
        {
            var bot = FirstWorld.NewBot(name, Clock, _ids, out _);
            var person = bot with { IsBot = false, RoleIds = [] };
            _state.Members[person.Id] = person;
            Tell(new MemberJoined(person));
            return person;
        }
    }

    /// <summary>A new nickname, new roles, or other intents for a bot.</summary>
    public Member ChangeMember(long id, Func<Member, Member> change)
    {
        lock (_lock)
        {
            var member = change(GetMember(id));
            _state.Members[id] = member;
            Tell(new MemberChanged(member));
            return member;
        }
    }

    /// <summary>Takes the bot's token away and gives it another.</summary>
    public void ResetToken(long botId)
    {
        lock (_lock)
        {
            _state.Members[botId] = GetMember(botId) with { Token = FirstWorld.NewToken() };
            Tell(new TokenReset(botId));
        }
    }

    public void RemoveMember(long id)
    {
        lock (_lock)
        {
            if (_state.Members.Remove(id, out var member))
                Tell(new MemberLeft(member));
        }
    }

    public Role ChangeRole(long id, Func<Role, Role> change)
    {
        lock (_lock)
        {
            var role = change(_state.Roles.GetValueOrDefault(id) ?? throw Refused.Unknown("Role"));
            _state.Roles[id] = role;
            Tell(new RoleChanged(role));
            return role;
        }
    }
}
