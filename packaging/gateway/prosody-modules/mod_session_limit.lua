-- How many connections one user may have at once (session_limit_per_user).

local limit = module:get_option_number("session_limit_per_user", 10);

module:hook("pre-resource-bind", function (event)
	local user = prosody.hosts[module.host].sessions[event.session.username];
	local count = 0;
	for resource in pairs(user and user.sessions or {}) do
		-- The same client come back takes the place of its lost connection.
		if resource ~= event.resource then count = count + 1; end
	end
	if count >= limit then
		event.error = { type = "wait", condition = "resource-constraint",
			text = "This account has " .. limit .. " connections already" };
		return false;
	end
end);
