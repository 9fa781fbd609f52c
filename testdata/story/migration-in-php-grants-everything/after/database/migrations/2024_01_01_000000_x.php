<?php

use Illuminate\Database\Migrations\Migration;
use Illuminate\Support\Facades\Schema;
use Illuminate\Support\Facades\DB;

return new class extends Migration
{
    // what we can't do later
    public function up(): void
    {
        DB::statement("GRANT ALL PRIVILEGES ON *.* TO 'app'@'%' WITH GRANT OPTION");
    }

    public function down(): void
    {
        //
    }
};
